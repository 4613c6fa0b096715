using System.Globalization;
using System.Resources;
using Benchmark.Web.Resources;
using MudBlazor;

namespace Benchmark.Web.Tests.Localisation;

public class MudTextsTests
{
    private static readonly ResourceManager Ours = new(typeof(MudTexts).FullName!, typeof(MudTexts).Assembly);

    [Fact]
    public void Every_text_of_MudBlazor_has_a_Dutch_one_with_the_same_gaps()
    {
        var theirs = Theirs();

        Assert.NotEmpty(theirs);
        Assert.All(theirs, text =>
        {
            var dutch = Ours.GetString(text.Key, CultureInfo.InvariantCulture);
            Assert.False(string.IsNullOrWhiteSpace(dutch), $"{text.Key} has no Dutch text.");
            Assert.Equal(Gaps(text.Value), Gaps(dutch));
        });
    }

    private static int Gaps(string text) => Enumerable.Range(0, 9).Count(gap => text.Contains($"{{{gap}}}", StringComparison.Ordinal));

    /// <summary>The library's own resource, whatever version is referenced: a new text of theirs fails here until it has a Dutch one.</summary>
    private static Dictionary<string, string> Theirs()
    {
        var assembly = typeof(MudLocalizer).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith("LanguageResource.resources", StringComparison.Ordinal));
        using var reader = new ResourceReader(assembly.GetManifestResourceStream(name)!);
        var texts = new Dictionary<string, string>();
        foreach (System.Collections.DictionaryEntry entry in reader)
        {
            texts[(string)entry.Key] = (string)entry.Value!;
        }

        return texts;
    }
}
