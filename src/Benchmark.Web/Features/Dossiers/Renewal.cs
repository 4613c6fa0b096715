using Benchmark.Core.Dossiers;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Dossiers;
using Benchmark.Web.Addresses;
using Benchmark.Web.Localisation;

namespace Benchmark.Web.Features.Dossiers;

/// <summary>A kept view of an older release beside the same question answered with the newest figures.</summary>
/// <param name="Kept">The item of the dossier.</param>
/// <param name="Before">As it was kept.</param>
/// <param name="After">With the newest figures.</param>
/// <param name="Address">The address that takes the place of its own.</param>
/// <param name="IsDouble">Whether another item has that address, or gets it: two periods of one figure have the same newest one.</param>
public sealed record Renewal(DossierItem Kept, ToldView Before, ToldView After, string Address, bool IsDouble)
{
    /// <summary>Whether it can be renewed: the newest figures may lack its indicator, municipality or group, and no view stands in a dossier twice.</summary>
    public bool IsPossible => After.Release is not null && !IsDouble;

    /// <summary>How many figures of its table are others than before, or stand in other rows; rows are found by their name.</summary>
    public int ChangedFigures => Before.Table is null || After.Table is null
        ? 0
        : After.Table.Rows.Sum(row => Before.Table.Rows.FirstOrDefault(old => old[0].Text == row[0].Text) is { } old
            ? row.Zip(old).Skip(1).Count(pair => pair.First.Figure is not null && pair.First.Text != pair.Second.Text)
            : row.Count(cell => cell.Figure is not null));

    /// <summary>What would change: every item of a release before the newest.</summary>
    internal static async Task<IReadOnlyList<Renewal>> OfAsync(Dossier dossier, IReadOnlyList<ToldView> told, int newest, KeptViews views, Editor? reader, CancellationToken cancellation)
    {
        var renewals = new List<Renewal>();
        var taken = dossier.Items.Select(item => item.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var (item, before) in dossier.Items.Zip(told))
        {
            if (before.Release is { } release && release.Number < newest && KeptViews.TryRead(item.Address, out var state, out _))
            {
                // The newest period too: that is what new figures are.
                var asked = item with { Address = (state with { Release = newest, Period = null, SecondPeriod = null }).ToString() };
                var answer = await views.AnswerAsync(asked, reader, cancellation);
                var address = Fixed(state, answer, asked.Address);
                renewals.Add(new Renewal(item, before, ToldViews.Tell(answer, SiteLanguage.Current), address, answer is not KeptView.Refused && !taken.Add(address)));
            }
        }

        return renewals;
    }

    private static string Fixed(ViewState state, KeptView answer, string address) => answer switch
    {
        KeptView.Compared compared => FixedView.Of(state, compared.Comparison).ToString(),
        KeptView.Related related => FixedView.Of(state, related.Relation).ToString(),
        _ => address,
    };
}
