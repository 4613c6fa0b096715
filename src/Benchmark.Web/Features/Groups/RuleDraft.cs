using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Web.Features.Groups;

/// <summary>What a rule asks of a municipality.</summary>
public enum RuleKind
{
    Province,
    Region,
    Size,
    Urbanity,
    Range,
    Saved,

    /// <summary>Municipalities by name.</summary>
    Municipalities,

    /// <summary>Any other group, as text.</summary>
    Written,
}

/// <summary>
/// A group by rules while somebody makes it: conditions that must all hold, each with alternatives of which one is enough, or the other way
/// round. That is one level of brackets; a definition with more is made as text.
/// </summary>
internal sealed class RuleDraft
{
    public List<RuleCondition> Conditions { get; } = [];

    /// <summary>One condition is enough, and all rules of it must hold; else every condition must hold, and one rule of it is enough.</summary>
    public bool IsAny { get; set; }

    /// <summary>The draft of a definition; null when it holds more than the form can show.</summary>
    public static RuleDraft? Of(GroupExpression definition) => Of(definition, isAny: false) ?? Of(definition, isAny: true);

    /// <summary>Reads what is filled in; rules that are not filled in yet count for nothing. Without any rule it is the whole country.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="problem">What cannot be read, and what is possible.</param>
    public bool TryRead(out GroupExpression? definition, out Bilingual? problem)
    {
        (definition, problem) = (new GroupExpression.WholeCountry(), null);
        var conditions = new List<GroupExpression>();
        foreach (var condition in Conditions)
        {
            var rules = new List<GroupExpression>();
            foreach (var rule in condition.Rules.Where(rule => rule.IsFilled))
            {
                if (!rule.TryRead(out var read, out problem))
                {
                    return false;
                }

                rules.Add(read!);
            }

            if (rules.Count > 0)
            {
                conditions.Add(IsAny ? GroupExpression.AllOf(rules) : GroupExpression.AnyOf(rules));
            }
        }

        definition = conditions.Count == 0 ? definition : IsAny ? GroupExpression.AnyOf(conditions) : GroupExpression.AllOf(conditions);
        return true;
    }

    private static RuleDraft? Of(GroupExpression definition, bool isAny)
    {
        var draft = new RuleDraft { IsAny = isAny };
        foreach (var condition in definition is GroupExpression.WholeCountry ? [] : PartsOf(definition, together: !isAny))
        {
            var rules = PartsOf(condition, together: isAny).Select(Rule.Of).ToList();
            if (rules.Contains(null))
            {
                return null;
            }

            draft.Conditions.Add(new RuleCondition(rules!));
        }

        return draft;
    }

    // The parts that must all hold, or those of which one is enough; a group that has none of the kind is a part itself.
    private static IEnumerable<GroupExpression> PartsOf(GroupExpression group, bool together) => group switch
    {
        GroupExpression.InAll all when together => all.Parts,
        GroupExpression.InAny any when !together => any.Parts,
        _ => new[] { group },
    };
}

/// <summary>A condition: one or more rules.</summary>
internal sealed class RuleCondition(List<Rule> rules)
{
    public List<Rule> Rules { get; } = rules;
}
