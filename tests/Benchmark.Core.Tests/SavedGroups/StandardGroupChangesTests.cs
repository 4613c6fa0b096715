using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using CsCheck;

namespace Benchmark.Core.Tests.SavedGroups;

public sealed class StandardGroupChangesTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Slugs = ["a", "b", "c", "d", "e"];

    // Any subset of five groups, each with one of three texts.
    private static readonly Gen<StandardGroup[]> Files = Gen.Int[0, 3].Array[Slugs.Length].Select(texts => Slugs.Zip(texts).Where(pair => pair.Second > 0).Select(pair => Group(pair.First, pair.Second)).ToArray());

    [Fact]
    public void However_files_follow_each_other_what_is_found_is_the_last_file_and_versions_only_grow() => Files.Array[1, 8].Sample(files =>
    {
        var stored = new Dictionary<string, SavedGroup>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var before = stored.ToDictionary(StringComparer.Ordinal);
            Apply(StandardGroupChanges.Between(file, stored.Values, Now), stored);

            Assert.Equal(
                file.Select(group => (group.Slug, group.Text)),
                stored.Values.Where(group => group.DeletedAt is null).OrderBy(group => group.Slug, StringComparer.Ordinal).Select(group => (group.Slug, group.Newest.Text)));
            Assert.All(before, old => Assert.Equal(old.Value.Versions, stored[old.Key].Versions.Take(old.Value.Versions.Count)));
            Assert.All(stored.Values, group => Assert.Equal(Enumerable.Range(1, group.Versions.Count), group.Versions.Select(version => version.Number)));
            Assert.True(StandardGroupChanges.Between(file, stored.Values, Now).IsNone);
        }
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_slug_of_a_persons_group_is_told_and_left_alone(bool deleted)
    {
        var own = new SavedGroup("a", new Editor("x", "beleidsmedewerker", null), GroupVisibility.Own, [Version(Group("a", 2))], deleted ? Now : null);

        var changes = StandardGroupChanges.Between([Group("a", 1), Group("b", 1)], [own], Now);

        Assert.Equal(["a"], changes.Taken);
        Assert.Equal(["b"], changes.Added.Keys);
        Assert.Empty(changes.Changed);
        Assert.Empty(changes.Deleted.Concat(changes.Restored));
    }

    [Fact]
    public void A_source_that_changes_makes_a_version()
    {
        var group = Group("a", 1);
        var stored = new SavedGroup("a", null, GroupVisibility.Everyone, [Version(group)], null);

        var changes = StandardGroupChanges.Between([group with { Source = group.Source with { AsOf = "2027" } }], [stored], Now);

        Assert.Equal((2, "2027", Now), (changes.Changed["a"].Number, changes.Changed["a"].Source!.AsOf, changes.Changed["a"].SavedAt));
    }

    [Theory]
    [InlineData("g40", true)]
    [InlineData("100000-plus", true)]
    [InlineData("nieuw", false)]
    [InlineData("", false)]
    [InlineData("G40", false)]
    [InlineData("-g40", false)]
    [InlineData("fryslân", false)]
    [InlineData("g40@1", false)]
    public void A_slug_is_possible_when_it_is_what_its_own_name_would_become(string slug, bool possible) => Assert.Equal(possible, GroupSlug.IsPossible(slug));

    [Fact]
    public void A_slug_that_is_longer_than_what_is_stored_is_not_possible() => Assert.False(GroupSlug.IsPossible(new string('a', GroupSlug.Longest + 1)));

    private static StandardGroup Group(string slug, int text) =>
        new(slug, new GroupText($"Groep {text}", "Daarom.", ""), new GroupExpression.ByHand(["GM0001"]), new GroupSource("Bureau", "2026"));

    private static GroupVersion Version(StandardGroup group) => new(1, group.Text, group.Definition, null, group.Source, Now, "");

    private static void Apply(StandardGroupChanges changes, Dictionary<string, SavedGroup> stored)
    {
        foreach (var (slug, version) in changes.Added)
        {
            stored.Add(slug, new SavedGroup(slug, null, GroupVisibility.Everyone, [version], null));
        }

        foreach (var (slug, version) in changes.Changed)
        {
            stored[slug] = stored[slug] with { Versions = [.. stored[slug].Versions, version] };
        }

        foreach (var slug in changes.Deleted)
        {
            stored[slug] = stored[slug] with { DeletedAt = Now };
        }

        foreach (var slug in changes.Restored)
        {
            stored[slug] = stored[slug] with { DeletedAt = null };
        }
    }
}
