using Benchmark.Core.SavedGroups;

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
}
