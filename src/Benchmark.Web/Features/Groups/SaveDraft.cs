using Benchmark.Core.SavedGroups;
using Benchmark.Web.Components.Groups;

namespace Benchmark.Web.Features.Groups;

/// <summary>What somebody fills in to save a group, as typed.</summary>
public sealed class SaveDraft
{
    public string Name { get; set; } = "";

    public string Why { get; set; } = "";

    public string Question { get; set; } = "";

    public GroupVisibility Visibility { get; set; }

    /// <summary>Today's members, whatever the rule finds later.</summary>
    public bool IsFrozen { get; set; }

    /// <summary>Takes over what was typed before; false when that is what stands here already.</summary>
    internal bool TakeOver(TypedText typed)
    {
        var before = (Name, Why, Question);
        (Name, Why, Question) = (typed.Name ?? Name, typed.Why ?? Why, typed.Question ?? Question);
        return before != (Name, Why, Question);
    }
}
