using Benchmark.Core.Dossiers;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Dossiers;
using Benchmark.Web.Addresses;
using Benchmark.Web.Localisation;

namespace Benchmark.Web.Features.Dossiers;

/// <summary>A kept view of an older release beside the same question answered with the newest figures.</summary>
/// <param name="Index">Which item of the dossier.</param>
/// <param name="Before">As it was kept.</param>
/// <param name="After">With the newest figures.</param>
/// <param name="Item">What takes its place.</param>
public sealed record Renewal(int Index, ToldView Before, ToldView After, DossierItem Item)
{
    /// <summary>Whether it can be renewed: the newest figures may lack its indicator, municipality or group.</summary>
    public bool IsPossible => After.Release is not null;

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
        for (var index = 0; index < told.Count; index++)
        {
            if (told[index].Release is { } release && release.Number < newest && KeptViews.TryRead(dossier.Items[index].Address, out var state, out _))
            {
                // The newest period too: that is what new figures are.
                var asked = dossier.Items[index] with { Address = (state with { Release = newest, Period = null, SecondPeriod = null }).ToString() };
                var answer = await views.AnswerAsync(asked, reader, cancellation);
                renewals.Add(new Renewal(index, told[index], ToldViews.Tell(answer, SiteLanguage.Current), asked with { Address = Fixed(state, answer, asked.Address) }));
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
