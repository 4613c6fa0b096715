using System.Globalization;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;

namespace Benchmark.Core.Narrative;

public static partial class Narrator
{
    // A longer list is told by its length; the names stand beside it.
    private const int MostNamesInDefinition = 5;

    /// <summary>The definition of a group in plain words: "gemeenten in Overijssel met 50.000 inwoners of meer, zonder Zwolle".</summary>
    /// <param name="expression">The definition; figures, provinces and regions that the release does not know are told by their code.</param>
    /// <param name="catalogue">The release, for names and units.</param>
    /// <param name="saved">Saved groups by the name in the definition; one that is not among them is told by that name.</param>
    /// <param name="municipality">Name of the municipality that a likeness group is made round; null for "de eigen gemeente".</param>
    /// <param name="language">The language.</param>
    public static string DefinitionOf(
        GroupExpression expression,
        Catalogue catalogue,
        IReadOnlyDictionary<GroupExpression.Saved, GroupVersion>? saved = null,
        string? municipality = null,
        Language language = Language.Dutch) => new Definition(catalogue, saved ?? GroupSources.NoSavedGroups, municipality, language).Of(expression);

    private sealed class Definition(Catalogue catalogue, IReadOnlyDictionary<GroupExpression.Saved, GroupVersion> saved, string? municipality, Language language)
    {
        /// <summary>As something that stands alone.</summary>
        public string Of(GroupExpression expression) => expression switch
        {
            GroupExpression.InAll all => All(all.Parts),
            GroupExpression.NotIn => All([expression]),
            GroupExpression.InAny any => string.Join(
                (any.Parts.Any(part => part is GroupExpression.InAll) ? DefinitionTexts.OrElse : DefinitionTexts.Or).Fill(language), any.Parts.Select(Of)),
            GroupExpression.InRange or GroupExpression.InRegion => $"{DefinitionTexts.Municipalities.Fill(language)} {Said(expression)}",
            GroupExpression.ByHand hand when hand.Codes.Count <= MostNamesInDefinition => Enumerate([.. hand.Codes.Select(catalogue.Register.NameOf)], language),
            GroupExpression.ByHand hand => DefinitionTexts.List.Fill(language, ("aantal", Count(hand.Codes.Count, language))),
            GroupExpression.MostAlike alike => Alike(alike),
            GroupExpression.Saved name => Saved(name),
            _ => GroupName(expression, catalogue.Register, language),
        };

        // What is said of the municipalities, and who is left out of them; without a or b is without a and without b.
        private string All(IEnumerable<GroupExpression> parts)
        {
            var all = parts.ToList();
            string[] said = [.. all.Where(part => part is not (GroupExpression.NotIn or GroupExpression.WholeCountry)).Select(Said)];
            string[] without = [.. all.OfType<GroupExpression.NotIn>().SelectMany(not => not.Part is GroupExpression.InAny any ? any.Parts : [not.Part]).Select(Of)];
            var those = said.Length == 0
                ? GroupTexts.NameCountry.Fill(language)
                : $"{DefinitionTexts.Municipalities.Fill(language)} {string.Join(' ', said)}";
            return without.Length == 0
                ? those
                : DefinitionTexts.Without.Fill(language, ("groep", those), ("weg", string.Join(DefinitionTexts.AndWithout.Fill(language), without)));
        }

        // As something that is said of "gemeenten".
        private string Said(GroupExpression part) => part switch
        {
            GroupExpression.InProvince province => DefinitionTexts.Province.Fill(language, ("naam", catalogue.Register.Province(province.Province)?.Name ?? province.Province)),
            GroupExpression.InRegion region => (catalogue.Register.Regions.Find(region.Type, region.Region) is null ? DefinitionTexts.UnknownRegion : DefinitionTexts.Region)
                .Fill(language, Region(region, catalogue.Register, language)),
            GroupExpression.BySize { From: { } from, To: { } to } => DefinitionTexts.SizeBetween.Fill(language, ("van", Count(from, language)), ("tot", Count(to, language))),
            GroupExpression.BySize { From: 1 } => DefinitionTexts.SizeFromOne.Fill(language),
            GroupExpression.BySize { From: { } from } => DefinitionTexts.SizeFrom.Fill(language, ("van", Count(from, language))),
            GroupExpression.BySize size => DefinitionTexts.SizeTo.Fill(language, ("tot", Count(size.To ?? 0, language))),
            GroupExpression.ByUrbanity urbanity when urbanity.From == urbanity.To => DefinitionTexts.Urbanity.Fill(language, ("klasse", UrbanityClass(urbanity.From))),
            GroupExpression.ByUrbanity urbanity => DefinitionTexts.UrbanityRange.Fill(language, ("klasse", UrbanityClass(urbanity.From)), ("totklasse", UrbanityClass(urbanity.To))),
            GroupExpression.InRange range => Range(range),
            GroupExpression.InAny => DefinitionTexts.AlsoInAny.Fill(language, ("groep", Of(part))),
            _ => DefinitionTexts.AlsoIn.Fill(language, ("groep", Of(part))),
        };

        private string Range(GroupExpression.InRange range)
        {
            var template = range switch
            {
                { From: not null, To: not null } => DefinitionTexts.RangeBetween,
                { From: not null } => DefinitionTexts.RangeFrom,
                _ => DefinitionTexts.RangeTo,
            };
            var indicator = catalogue.Find(range.Indicator);
            return template.Fill(language, ("cijfer", indicator?.Name.In(language) ?? range.Indicator), ("van", Bound(range.From, indicator)), ("tot", Bound(range.To, indicator)));
        }

        // With as many decimals as the bound has: rounding to those of the figure would tell another group.
        private string Bound(double? bound, Indicator? indicator)
        {
            var decimals = ((decimal)(bound ?? 0)).Scale;
            return indicator is null
                ? FigureText.Number(bound ?? 0, decimals, language)
                : FigureText.Value(bound ?? 0, indicator with { Unit = indicator.Unit with { Decimals = decimals } }, language);
        }

        private string Alike(GroupExpression.MostAlike alike)
        {
            var characteristics = alike.Characteristics.Count > 0
                ? LikenessBasis.CharacteristicsOf(alike, catalogue)
                : catalogue.CharacteristicSets.FirstOrDefault(set => set.Name == alike.Set)?.Characteristics ?? [];
            var template = alike.Standardisation == Standardisation.Robust ? DefinitionTexts.Alike : DefinitionTexts.AlikeScaled;
            return template.Fill(
                language,
                ("aantal", Count(alike.Count, language)),
                ("gemeente", municipality ?? DefinitionTexts.OwnMunicipality.Fill(language)),
                ("kenmerken", Enumerate([.. characteristics.Select(own => Label(own.Label, catalogue.Find(own.Indicator)?.Name, language)).Distinct(StringComparer.Ordinal)], language)),
                ("schaal", (alike.Standardisation == Standardisation.ZScore ? DefinitionTexts.ZScore : DefinitionTexts.MinMax).Fill(language)));
        }

        private string Saved(GroupExpression.Saved name) => saved.TryGetValue(name, out var version)
            ? DefinitionTexts.SavedVersion.Fill(language, ("naam", version.Text.Name), ("versie", version.Number.ToString(CultureInfo.InvariantCulture)))
            : GroupName(name, catalogue.Register, language);

        private string UrbanityClass(int number) => (number switch
        {
            1 => DefinitionTexts.UrbanityClass1,
            2 => DefinitionTexts.UrbanityClass2,
            3 => DefinitionTexts.UrbanityClass3,
            4 => DefinitionTexts.UrbanityClass4,
            _ => DefinitionTexts.UrbanityClass5,
        }).Fill(language);
    }
}
