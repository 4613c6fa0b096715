using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Import.Sample;
using Benchmark.Storage;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Import.Tests.Sample;

/// <summary>What the product's own groups.csv promises.</summary>
public sealed class StandardGroupTests
{
    private static readonly string[] Rules = ["provincie-", "inwoners-", "stedelijkheid-"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_names_of_rules_are_those_that_the_site_gives_to_them()
    {
        var register = SampleReader.Read(SampleFolder.Path).Release.Register;
        var rules = SampleReader.ReadGroups(SampleFolder.Path).Where(group => Rules.Any(rule => group.Slug.StartsWith(rule, StringComparison.Ordinal))).ToList();

        Assert.Equal(12 + 8 + 5, rules.Count);
        Assert.All(rules, group =>
        {
            var name = Narrator.GroupName(group.Definition, register, Language.Dutch);
            Assert.Equal(char.ToUpperInvariant(name[0]) + name[1..], group.Text.Name);
        });
    }

    [Fact]
    public void No_text_uses_a_word_that_judges() =>
        Assert.All(SampleReader.ReadGroups(SampleFolder.Path), group => Assert.Empty(ForbiddenWords.In(group.Text.Name + " " + group.Text.Why)));

    [Fact]
    public async Task Size_classes_urbanity_classes_and_provinces_each_divide_the_country_and_the_lists_have_as_many_as_their_source()
    {
        await using var database = await SampleDatabase.MakeAsync(Cancellation);
        await using var services = database.Services();
        var service = services.GetRequiredService<ComparisonService>();
        var country = (await service.GroupAsync(new GroupExpression.WholeCountry(), null, null, null, null, Cancellation)).Members;
        var members = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var group in SampleReader.ReadGroups(SampleFolder.Path))
        {
            members[group.Slug] = (await service.GroupAsync(group.Definition, null, null, null, null, Cancellation)).Members;
        }

        Assert.Equal((4, 41, 61), (members["g4"].Count, members["g40"].Count, members["m50"].Count));
        foreach (var rule in Rules)
        {
            var parts = members.Where(group => group.Key.StartsWith(rule, StringComparison.Ordinal)).SelectMany(group => group.Value).ToList();
            Assert.Equal(country.Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal));
        }

        Assert.Equal(
            members["100000-plus"].Order(StringComparer.Ordinal),
            new[] { "inwoners-100000-150000", "inwoners-150000-250000", "inwoners-vanaf-250000" }.SelectMany(slug => members[slug]).Order(StringComparer.Ordinal));
    }
}
