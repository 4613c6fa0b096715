using Benchmark.Core.Comparisons;
using Benchmark.Core.PeerGroups;

namespace Benchmark.Core.SavedGroups;

/// <summary>What holds for every group that is saved, whoever saves it.</summary>
public static class DraftRules
{
    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 80;

    /// <summary>Most characters of the reason.</summary>
    public const int LongestWhy = 1000;

    /// <summary>Most characters of the question of a learning circle.</summary>
    public const int LongestQuestion = 300;

    /// <summary>Most saved groups that a definition may hold, those inside them counted too.</summary>
    public const int MostHeld = 50;

    /// <summary>The draft without white space round its texts.</summary>
    /// <exception cref="RefusedException">A text that is missing or too long, a frozen group that is no list, or a group for a municipality of somebody who works for none.</exception>
    public static GroupDraft Checked(GroupDraft draft, Editor editor)
    {
        var text = new GroupText(draft.Text.Name.Trim(), draft.Text.Why.Trim(), draft.Text.Question.Trim());
        if (text.Name.Length is 0 or > LongestName)
        {
            throw new RefusedException(SavedGroupRefusal.Name(text.Name.Length));
        }

        if (text.Why.Length > LongestWhy)
        {
            throw new RefusedException(SavedGroupRefusal.TooLong("waarom", text.Why.Length, LongestWhy));
        }

        if (text.Question.Length > LongestQuestion)
        {
            throw new RefusedException(SavedGroupRefusal.TooLong("vraag", text.Question.Length, LongestQuestion));
        }

        if (draft is { FrozenFrom: not null, Definition: not GroupExpression.ByHand })
        {
            throw new RefusedException(SavedGroupRefusal.FrozenIsAList());
        }

        CheckVisibility(draft.Visibility, editor);
        return draft with { Text = text };
    }

    /// <summary>Nobody but the owner would find a group for a municipality that the owner does not work for.</summary>
    /// <exception cref="RefusedException">Visibility of the municipality for somebody of none.</exception>
    public static void CheckVisibility(GroupVisibility visibility, Editor editor)
    {
        if (visibility == GroupVisibility.Municipality && editor.Municipality is null)
        {
            throw new RefusedException(SavedGroupRefusal.NoMunicipality());
        }
    }

    /// <summary>A definition must be readable again as it is printed: pinning makes it longer.</summary>
    /// <exception cref="RefusedException">It has more characters than are read.</exception>
    public static void CheckLength(GroupExpression definition)
    {
        if (definition.ToString().Length is var length and > GroupExpressionParser.MaxLength)
        {
            throw new RefusedException(SavedGroupRefusal.TooLong("definitie", length, GroupExpressionParser.MaxLength));
        }
    }
}
