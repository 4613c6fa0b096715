using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Reports.Office.Sheets;

namespace Benchmark.Reports.Office.Recalculation;

/// <summary>Texts of the workbook with which a reader works a comparison out again, in both languages.</summary>
internal static class RecalculationTexts
{
    public static readonly Bilingual ReadMeSheet = new("Lees mij", "Read me");
    public static readonly Bilingual DeliveredSheet = new("Gegevens", "Data");
    public static readonly Bilingual MemberSheet = new("Per gemeente", "By municipality");
    public static readonly Bilingual CalculationSheet = new("Berekening", "Calculation");

    public static readonly Bilingual Title = new("Reken dit na: {0}, {1}", "Work it out yourself: {0}, {1}");
    public static readonly Bilingual What = new("Wat is dit?", "What is this?");
    public static readonly Bilingual WhatText = new(
        "Deze werkmap rekent de vergelijking van {0} met de groep opnieuw uit, met formules die u kunt volgen en veranderen. Naast elke uitkomst staat ons antwoord.",
        "This workbook works out the comparison of {0} with the group again, with formulas that you can follow and change. Our answer stands beside every outcome.");
    public static readonly Bilingual AllAgree = new("Zijn alle uitkomsten gelijk?", "Do all outcomes agree?");
    public static readonly Bilingual Sentence = new("Wat laten de cijfers zien?", "What do the figures show?");
    public static readonly Bilingual Question = new("Vraag", "Question");
    public static readonly Bilingual Definition = new("Wat is geteld?", "What was counted?");
    public static readonly Bilingual Period = new("Periode", "Period");
    public static readonly Bilingual Group = new("Groep", "Group");
    public static readonly Bilingual Certainty = new("Hoe zeker is dit?", "How sure is this?");
    public static readonly Bilingual Order = new("Volgorde", "Order");
    public static readonly Bilingual OrderText = new(
        "1. Gegevens: wat de bron leverde. 2. Per gemeente: de waarde en de marge van elke gemeente. 3. Berekening: het midden van de groep, de plaats van {0} en het oordeel.",
        "1. Data: what the source delivered. 2. By municipality: the value and the margin of every municipality. 3. Calculation: the middle of the group, the place of {0} and the verdict.");
    public static readonly Bilingual Agreement = new("Wat is gelijk?", "What does agree mean?");
    public static readonly Bilingual AgreementText = new(
        "Twee uitkomsten heten gelijk als hun eerste 9 cijfers hetzelfde zijn. Verandert u een gegeven, dan verandert de uitkomst mee en blijft ons antwoord staan.",
        "Two outcomes agree when their first 9 digits are the same. Change an input and the outcome changes with it, while our answer stays.");
    public static readonly Bilingual Missing = new("Lege cellen", "Empty cells");
    public static readonly Bilingual MissingText = new(
        "Een lege cel betekent dat er geen cijfer is. Dat is iets anders dan nul; zo'n gemeente telt niet mee.",
        "An empty cell means that there is no figure. That is not the same as zero; such a municipality does not count.");
    public static readonly Bilingual NotHere = new("Wat staat hier niet in?", "What is not in here?");
    public static readonly Bilingual PhiText = new(
        "Hoe φ is bepaald: uit de jaren van alle gemeenten van het land, die hier niet in staan. Hoe de groep is gekozen staat op de pagina van de vergelijking.",
        "How φ was found: from the years of all municipalities of the country, which are not in here. How the group was chosen is on the page of the comparison.");
    public static readonly Bilingual GroupText = new("Hoe de groep is gekozen staat op de pagina van de vergelijking.", "How the group was chosen is on the page of the comparison.");
    public static readonly Bilingual RankText = new("De marge van de plaats in de volgorde komt uit 2.000 trekkingen en staat hier niet in.", "The margin of the rank comes from 2,000 draws and is not in here.");
    public static readonly Bilingual Source = new("Bron", "Source");
    public static readonly Bilingual Page = new("Vaste link naar deze vergelijking", "Fixed link to this comparison");

    public static readonly Bilingual Code = new("Code", "Code");
    public static readonly Bilingual Municipality = new("Gemeente", "Municipality");
    public static readonly Bilingual IsOwn = new("Eigen gemeente", "Own municipality");
    public static readonly Bilingual Numerator = new("Teller: {0}", "Numerator: {0}");
    public static readonly Bilingual Denominator = new("Noemer: {0}", "Denominator: {0}");
    public static readonly Bilingual Delivered = new("Geleverd: {0}", "Delivered: {0}");
    public static readonly Bilingual StandardError = new("Standaardfout", "Standard error");
    public static readonly Bilingual PublishedLower = new("Ondergrens volgens de bron", "Lower bound by the source");
    public static readonly Bilingual PublishedUpper = new("Bovengrens volgens de bron", "Upper bound by the source");
    public static readonly Bilingual Status = new("Status", "Status");

    public static readonly Bilingual Value = new("Waarde", "Value");
    public static readonly Bilingual OurValue = new("Onze waarde", "Our value");
    public static readonly Bilingual ValueAgrees = new("Waarde gelijk?", "Value agrees?");
    public static readonly Bilingual Lower = new("Marge van", "Margin from");
    public static readonly Bilingual OurLower = new("Onze marge van", "Our margin from");
    public static readonly Bilingual LowerAgrees = new("Marge van gelijk?", "Margin from agrees?");
    public static readonly Bilingual Upper = new("Marge tot", "Margin to");
    public static readonly Bilingual OurUpper = new("Onze marge tot", "Our margin to");
    public static readonly Bilingual UpperAgrees = new("Marge tot gelijk?", "Margin to agrees?");
    public static readonly Bilingual Others = new("Waarde van de anderen", "Value of the others");
    public static readonly Bilingual OthersTwelve = new("Anderen op 12 cijfers", "Others to 12 digits");

    public static readonly Bilingual Step = new("Stap", "Step");
    public static readonly Bilingual Outcome = new("Uitkomst", "Outcome");
    public static readonly Bilingual Ours = new("Ons antwoord", "Our answer");
    public static readonly Bilingual Agrees = new("Gelijk?", "Agrees?");
    public static readonly Bilingual Twelve = new("Uitkomst op 12 cijfers", "Outcome to 12 digits");
    public static readonly Bilingual How = new("Hoe", "How");
    public static readonly Bilingual Yes = new("ja", "yes");
    public static readonly Bilingual No = new("nee", "no");

    public static readonly Bilingual Multiplier = new("Vermenigvuldiger m", "Multiplier m");
    public static readonly Bilingual MultiplierHow = new("100 voor een aandeel in procenten, 1.000 voor een cijfer per 1.000; 1 waar niets wordt gedeeld.", "100 for a share in %, 1,000 for a rate per 1,000; 1 where nothing is divided.");
    public static readonly Bilingual Level = new("Niveau van de marge", "Level of the margin");
    public static readonly Bilingual LevelHow = new("0,95: de marge die op de pagina staat.", "0.95: the margin that the page shows.");
    public static readonly Bilingual Z = new("z", "z");
    public static readonly Bilingual ZHow = new("Kwantiel van de normale verdeling bij (1 + niveau)/2.", "Quantile of the normal distribution at (1 + level)/2.");
    public static readonly Bilingual Phi = new("φ (clustering)", "φ (clustering)");
    public static readonly Bilingual PhiHow = new("Gebeurtenissen komen niet los van elkaar: de marge wordt √φ keer zo breed. 1 waar dat niet speelt.", "Events do not come one by one: the margin is made √φ times as wide. 1 where that plays no part.");
    public static readonly Bilingual Decimals = new("Getoonde decimalen", "Shown decimals");
    public static readonly Bilingual DecimalsHow = new("Zoals het cijfer op de pagina staat.", "As the figure stands on the page.");
    public static readonly Bilingual Comparable = new("Onderling te vergelijken?", "Comparable?");
    public static readonly Bilingual ComparableHow = new("Nee bij een klasse, ja/nee, of een aantal of bedrag zonder noemer.", "No for a class, yes/no, or a count or amount without a denominator.");
    public static readonly Bilingual Ordered = new("Meer of minder mogelijk?", "Can it be more or less?");
    public static readonly Bilingual OrderedHow = new("Nee bij een klasse of ja/nee: dan is er geen plaats in de groep.", "No for a class or yes/no: then there is no place in the group.");
    public static readonly Bilingual Estimate = new("Schatting zonder bekende marge?", "Estimate without a known margin?");
    public static readonly Bilingual EstimateHow = new("Ja: geen oordeel.", "Yes: no verdict.");
    public static readonly Bilingual Old = new("Nieuwste cijfer te oud?", "Newest figure too old?");
    public static readonly Bilingual OldHow = new("Ja als de nieuwste periode van dit cijfer meer dan 3 jaar voor het jaar van de versie ligt: geen oordeel.", "Yes when the newest period of this figure lies more than 3 years before the year of the release: no verdict.");
    public static readonly Bilingual Family = new("Groep gekozen op dit soort cijfers?", "Group chosen by this kind of figures?");
    public static readonly Bilingual FamilyHow = new("Ja: geen oordeel, want de groep lijkt er dan vanzelf op.", "Yes: no verdict, because the group is then alike in it by construction.");

    public static readonly Bilingual OwnValue = new("Waarde van de eigen gemeente, y", "Value of the own municipality, y");
    public static readonly Bilingual OwnValueHow = new("m · teller / noemer, of de geleverde waarde: zie Per gemeente.", "m · numerator / denominator, or the delivered value: see By municipality.");
    public static readonly Bilingual OwnLower = new("Marge van", "Margin from");
    public static readonly Bilingual OwnUpper = new("Marge tot", "Margin to");
    public static readonly Bilingual OwnBoundHow = new("De marge door toeval van de eigen gemeente: zie Per gemeente.", "The margin by chance of the own municipality: see By municipality.");
    public static readonly Bilingual Count = new("Andere gemeenten met een cijfer, N", "Other municipalities with a figure, N");
    public static readonly Bilingual CountHow = new("De eigen gemeente telt niet mee.", "The own municipality does not count.");
    public static readonly Bilingual Median = new("Midden van de groep, M", "Middle of the group, M");
    public static readonly Bilingual MedianHow = new("Mediaan van de anderen; niet bij minder dan 5.", "Median of the others; not with fewer than 5.");
    public static readonly Bilingual Quarter = new("Kwartiel bij 25%", "Quartile at 25%");
    public static readonly Bilingual ThreeQuarters = new("Kwartiel bij 75%", "Quartile at 75%");
    public static readonly Bilingual QuarterHow = new("Hyndman en Fan, type 7; alleen om mee verder te rekenen.", "Hyndman and Fan, type 7; only to go on with.");
    public static readonly Bilingual Q1 = new("Middelste helft van, Q1", "Middle half from, Q1");
    public static readonly Bilingual Q3 = new("Middelste helft tot, Q3", "Middle half to, Q3");
    public static readonly Bilingual QuartileHow = new("Gegeven bij 8 of meer anderen.", "Given with 8 or more others.");
    public static readonly Bilingual Spread = new("Spreiding s", "Spread s");
    public static readonly Bilingual SpreadHow = new("(kwartiel 75% − kwartiel 25%) / 1,349; zijn die gelijk, dan een halve eenheid van de laatste getoonde decimaal.", "(quartile 75% − quartile 25%) / 1.349; half a unit of the last shown decimal when they are equal.");
    public static readonly Bilingual Delta = new("Relevant verschil δ", "Relevant difference δ");
    public static readonly Bilingual DeltaHow = new("0,2 · s. Een kleiner verschil heet ongeveer gelijk.", "0.2 · s. A smaller difference is called about equal.");
    public static readonly Bilingual Pooled = new("De anderen samen", "The others together");
    public static readonly Bilingual PooledHow = new("m · som van tellers / som van noemers van de anderen. Telt niet mee voor het oordeel.", "m · sum of numerators / sum of denominators of the others. Plays no part in the verdict.");
    public static readonly Bilingual LowerCount = new("Anderen die lager zitten", "Others that are lower");
    public static readonly Bilingual LowerCountHow = new("Vergeleken op 12 cijfers.", "Compared to 12 digits.");
    public static readonly Bilingual HigherCount = new("Anderen die hoger zitten", "Others that are higher");
    public static readonly Bilingual HigherCountHow = new("Vergeleken op 12 cijfers.", "Compared to 12 digits.");
    public static readonly Bilingual Percentile = new("Percentiel", "Percentile");
    public static readonly Bilingual PercentileHow = new("100 · (lager + ½ · gelijk, de eigen gemeente meegeteld) / (N + 1).", "100 · (lower + ½ · equal, the own municipality counted in) / (N + 1).");
    public static readonly Bilingual Rank = new("Plaats, de hoogste eerst", "Rank, the highest first");
    public static readonly Bilingual RankHow = new("Anderen die hoger zitten + 1.", "Others that are higher + 1.");
    public static readonly Bilingual Difference = new("Verschil met het midden", "Difference from the middle");
    public static readonly Bilingual DifferenceHow = new("|y − M|", "|y − M|");
    public static readonly Bilingual Shown = new("Verschil zoals getoond", "Difference as shown");
    public static readonly Bilingual ShownHow = new("y en M eerst afgerond op de getoonde decimalen.", "y and M first rounded to the shown decimals.");
    public static readonly Bilingual Reason = new("Waarom geen oordeel", "Why no verdict");
    public static readonly Bilingual ReasonHow = new("De eerste reden die geldt; leeg als er een oordeel is.", "The first reason that holds; empty when there is a verdict.");
    public static readonly Bilingual Verdict = new("Oordeel", "Verdict");
    public static readonly Bilingual VerdictHow = new(
        "Ongeveer gelijk: getoond verschil 0 of kleiner dan δ. Geen zeker verschil: het midden ligt binnen de marge. Iets hoger of lager: binnen de middelste helft (bij 8 of meer anderen). Anders hoger of lager.",
        "About equal: shown difference 0 or smaller than δ. No certain difference: the middle lies within the margin. Slightly higher or lower: within the middle half (with 8 or more others). Else higher or lower.");

    /// <summary>A reason in a few words; empty for none.</summary>
    public static Bilingual WordOf(NoVerdictReason reason) => reason switch
    {
        NoVerdictReason.OwnValueAbsent => new("eigen waarde ontbreekt", "own value is missing"),
        NoVerdictReason.NotComparable => new("niet onderling te vergelijken", "not comparable"),
        NoVerdictReason.EstimateUnknownMargin => new("schatting, marge onbekend", "estimate, margin unknown"),
        NoVerdictReason.TooOld => new("cijfer te oud", "figure too old"),
        NoVerdictReason.GroupBuiltOnFamily => new("groep gekozen op dit soort cijfers", "group chosen by this kind of figures"),
        NoVerdictReason.TooFewOthers => new("minder dan 5 andere gemeenten", "fewer than 5 other municipalities"),
        _ => new("", ""),
    };

    /// <summary>The cell that says whether two others agree.</summary>
    public static Cell.Formula Check(string theirs, string ours, Language language) =>
        new(Expressions.Agree(theirs, ours, Yes.In(language), No.In(language)), double.NaN, 0, Yes.In(language));
}
