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

    /// <summary>Any other group, as text.</summary>
    Written,
}

/// <summary>
/// A group by rules while somebody makes it: conditions that must all hold, each with alternatives of which one is enough. That is one level of
/// brackets; a definition with more is made as text.
/// </summary>
internal sealed class RuleDraft
{
    public List<RuleCondition> Conditions { get; } = [];

    /// <summary>The draft of a definition; null when it holds more than the form can show.</summary>
    public static RuleDraft? Of(GroupExpression definition)
    {
        var draft = new RuleDraft();
        IEnumerable<GroupExpression> conditions = definition switch
        {
            GroupExpression.WholeCountry => [],
            GroupExpression.InAll all => all.Parts,
            _ => [definition],
        };
        foreach (var condition in conditions)
        {
            var rules = (condition is GroupExpression.InAny any ? any.Parts.AsEnumerable() : [condition]).Select(Rule.Of).ToList();
            if (rules.Contains(null))
            {
                return null;
            }

            draft.Conditions.Add(new RuleCondition(rules!));
        }

        return draft;
    }

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
                conditions.Add(GroupExpression.AnyOf(rules));
            }
        }

        definition = conditions.Count == 0 ? definition : GroupExpression.AllOf(conditions);
        return true;
    }
}

/// <summary>A condition: at least one of its rules must hold.</summary>
internal sealed class RuleCondition(List<Rule> rules)
{
    public List<Rule> Rules { get; } = rules;
}
