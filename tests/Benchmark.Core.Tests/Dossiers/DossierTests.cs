using Benchmark.Core.Dossiers;

namespace Benchmark.Core.Tests.Dossiers;

public class DossierTests
{
    private static readonly Dossier Three = Dossier.Empty.With(new("/a")).With(new("/b")).With(new("/c"));

    [Fact]
    public void A_view_is_kept_once() =>
        Assert.Same(Three, Three.With(new("/b", "nog een keer")));

    [Fact]
    public void A_full_dossier_takes_no_more()
    {
        var full = Enumerable.Range(0, Dossier.MostItems).Aggregate(Dossier.Empty, (dossier, i) => dossier.With(new($"/{i}")));

        Assert.Equal(Dossier.MostItems, full.Items.Count);
        Assert.Same(full, full.With(new("/meer")));
    }

    [Theory]
    [InlineData(0, 1, "/b/a/c")]
    [InlineData(0, 2, "/b/c/a")]
    [InlineData(2, 0, "/c/a/b")]
    [InlineData(1, 1, "/a/b/c")]
    [InlineData(0, -5, "/a/b/c")]
    [InlineData(0, 99, "/b/c/a")]
    public void A_view_moves_to_its_new_place(int from, int to, string order) =>
        Assert.Equal(order, string.Concat(Three.Moved(from, to).Items.Select(item => item.Address)));

    [Fact]
    public void A_change_leaves_the_dossier_before_it_as_it_was()
    {
        _ = Three.Without(1).Replaced(0, new("/d", "notitie"));

        Assert.Equal(["/a", "/b", "/c"], Three.Items.Select(item => item.Address));
    }

    [Fact]
    public void A_note_takes_the_place_of_the_one_before() =>
        Assert.Equal(new DossierItem("/b", "voor de raad"), Three.Replaced(1, Three.Items[1] with { Note = "voor de raad" }).Items[1]);

    [Fact]
    public void The_same_note_changes_nothing() => Assert.Same(Three, Three.Replaced(1, new("/b")));

    [Theory]
    [InlineData("/a", 0)]
    [InlineData("/c", 2)]
    [InlineData("/d", -1)]
    public void A_view_is_found_by_its_address(string address, int index) => Assert.Equal(index, Three.IndexOf(address));
}
