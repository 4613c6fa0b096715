namespace Benchmark.Core.SavedGroups;

/// <summary>A saved group as a list shows it: with its newest version alone.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Owner">Who may change and delete it; null for a standard group.</param>
/// <param name="Visibility">Who finds it.</param>
/// <param name="Newest">The version that holds today.</param>
public sealed record FoundGroup(string Slug, Editor? Owner, GroupVisibility Visibility, GroupVersion Newest)
{
    /// <summary>Whether it came with the figures, from a named source.</summary>
    public bool IsStandard => Owner is null;
}
