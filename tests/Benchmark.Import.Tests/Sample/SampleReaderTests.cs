using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Import.Sample;
using Benchmark.Testing;

namespace Benchmark.Import.Tests.Sample;

public sealed class SampleReaderTests
{
    [Fact]
    public void The_sample_of_the_product_is_sound()
    {
        var content = SampleReader.Read(SamplePublisher.Folder).Release;

        Assert.True(content.Observations.Count > 100_000);
        Assert.Equal(File.ReadLines(Path.Combine(SampleFolder.Path, "indicators.csv")).Count(line => line.Length > 0) - 1, content.Indicators.Count);
        Assert.Equal("standaard", content.CharacteristicSets[0].Name);
    }

    [Fact]
    public void A_sound_sample_is_read_as_it_is_written()
    {
        using var files = new SampleFiles();

        var (content, groups) = SampleReader.Read(files.Folder);

        Assert.Equal((new DateOnly(2026, 11, 24), 1, "Proef"), (content.Date, content.MethodsVersion, content.Note));
        Assert.Equal("Stad, GM0001", content.Register.NameOf("GM0001"));
        Assert.Equal(("VR01", "VR02", null), (Region("GM0002", 2023), Region("GM0002", 2024), Region("GM0003", 2024)));
        Assert.Equal(new Core.Municipalities.Region("veiligheidsregio", "VR02", "Zuid", "Bureau Proef", new DateOnly(2024, 6, 7)), content.Register.Regions.Find("veiligheidsregio", "zuid"));
        Assert.Equal(["standaard", "inkomen"], content.CharacteristicSets.Select(set => set.Name));
        Assert.Equal(new RatioDefinition("woningen", "inwoners", 100), content.Indicators.Single(i => i.Code == "bezit_pct").Ratio);
        Assert.Equal([SocietalTask.Housing, SocietalTask.Health], content.Indicators.Single(i => i.Code == "tevreden_pct").Tasks);
        Assert.True(double.IsNaN(content.Register.Successions.Single().ShareDwellings));
        var withheld = content.Observations.Single(o => o.Indicator == "tevreden_pct" && o.Municipality == "GM0001");
        Assert.Equal((ObservationStatus.Suppressed, true), (withheld.Status, double.IsNaN(withheld.Value)));
        Assert.Equal(27, content.Observations.Count);
        Assert.Equal(
            new StandardGroup("tweetal", new GroupText("Tweetal", "Omdat het kan.", ""), new GroupExpression.ByHand(["GM0001", "GM0003"]), new GroupSource("Bureau Proef", "2024")),
            groups[0]);
        Assert.Equal(groups, SampleReader.ReadGroups(files.Folder));

        string? Region(string code, int year) => content.Register.Regions.CodeOf("veiligheidsregio", code, year);
    }

    [Fact]
    public void In_the_sample_of_the_product_every_municipality_lies_in_one_of_25_safety_regions_in_every_year()
    {
        var register = SampleReader.Read(SamplePublisher.Folder).Release.Register;

        Assert.Equal(Enumerable.Range(2015, 12), register.Divisions.Select(division => division.Year));
        Assert.All(register.Divisions, division => Assert.Equal(
            25, division.Codes.Select(code => register.Regions.CodeOf("veiligheidsregio", code, division.Year) ?? $"{code} {division.Year} is not known").Distinct().Count()));
        Assert.Equal(25, register.Regions.OfType("veiligheidsregio").Count());
        // Leerdam lay in Zuid-Holland Zuid and went up in Vijfheerenlanden, which lies in Utrecht.
        Assert.Equal(("VR18", "VR09"), (register.Regions.CodeOf("veiligheidsregio", "GM0545", 2018), register.Regions.CodeOf("veiligheidsregio", "GM1961", 2019)));
    }

    [Theory]
    [InlineData("observations/inwoners.csv", "2024JJ00,GM0003,1000", "2024JJ00,GM0099,1000", 4, "municipality", "GM0099", "not on the division of 2024")]
    [InlineData("observations/inwoners.csv", "2024JJ00,GM0003,1000", "2024JJ00,GM0002,1000", 4, "municipality", "GM0002", "a second time")]
    [InlineData("observations/inwoners.csv", "2024JJ00,GM0003,1000", "2023JJ00,GM0003,1000", 4, "period", "2023JJ00", "not among the indicator's periods")]
    [InlineData("observations/inwoners.csv", "2024JJ00,GM0003,1000", "2024,GM0003,1000", 4, "period", "2024", "must be a period")]
    [InlineData("observations/inwoners.csv", "GM0003,1000", "GM0003,\"1.000,5\"", 4, "value", "1.000,5", "is no number")]
    [InlineData("observations/inwoners.csv", "GM0003,1000", "GM0003,NaN", 4, "value", "NaN", "is no number")]
    [InlineData("observations/inwoners.csv", "GM0003,1000", "GM0003,Infinity", 4, "value", "Infinity", "is no number")]
    [InlineData("observations/inwoners.csv", "GM0003,1000,definitief", "GM0003,1000,zeker", 4, "status", "zeker", "must be one of")]
    [InlineData("observations/inwoners.csv", "GM0003,1000,definitief", "GM0003,,definitief", 4, "value", "", "must be filled in")]
    [InlineData("observations/inwoners.csv", "GM0003,1000,definitief", "GM0003,1000,afgeschermd", 4, "value", "1000", "must be empty")]
    [InlineData("observations/tevreden_pct.csv", "GM0003,81.5", "GM0003,100.5", 3, "value", "100.5", "outside the range from 0 to 100")]
    [InlineData("observations/tevreden_pct.csv", "81.5,geschat,80,83", "81.5,geschat,82,83", 2, "lower", "82", "value between them")]
    [InlineData("observations/tevreden_pct.csv", "81.5,geschat,80,83", "81.5,geschat,80,", 2, "lower", "80", "both be there")]
    [InlineData("observations/woningen.csv", "2024JJ00,GM0003,400.5", "2024JJ00,GM0003,4000.5", 0, "bezit_pct", "400.05", "outside the range from 0 to 100")]
    [InlineData("observations/inwoners.csv", "GM0003,1000,definitief,,", "GM0003,1000,definitief,", 4, "", "", "there must be 6 columns")]
    [InlineData("observations/inwoners.csv", "period,municipality", "periode,gemeente", 1, "", "", "the header must be")]
    [InlineData("indicators.csv", "count,none,fullCount", "count,none,", 2, "certainty", "", "must be one of fullCount")]
    [InlineData("indicators.csv", "count,none,fullCount,none", "count,none,fullCount,higher", 2, "direction_by", "", "must be filled in")]
    [InlineData("indicators.csv", "woningen,inwoners,100", "huizen,inwoners,100", 4, "numerator", "huizen", "is no indicator of this file")]
    [InlineData("indicators.csv", "woningen,inwoners,100", "woningen,bezit_pct,100", 4, "denominator", "bezit_pct", "must be a stored indicator")]
    [InlineData("indicators.csv", "woningen,Naam", "inwoners,Naam", 3, "code", "inwoners", "a second time")]
    [InlineData("indicators.csv", "wonen;gezondheid", "wonen;geluk", 5, "tasks", "wonen;geluk", "'geluk' is no task")]
    [InlineData("indicators.csv", "**{waarde}**.,", "{waarde} maar.,", 2, "statement_nl", "In {gemeente} {is|was} het in {periode} {waarde} maar.", "uses 'maar'")]
    [InlineData("indicators.csv", "bron,1,CBS", "eigen,1,CBS", 4, "protection", "eigen", "must be bron")]
    [InlineData("indicators.csv", "bron,1,CBS", "bron,9,CBS", 4, "key_figure", "9", "from 1 to 8")]
    [InlineData("periods.csv", "inwoners,2024JJ00,2024", "inwoners,2024JJ00,2023", 2, "division", "2023", "is no year of divisions.csv")]
    [InlineData("periods.csv", "inwoners,2024JJ00,2024", "bezit_pct,2024JJ00,2024", 2, "indicator", "bezit_pct", "no stored indicator")]
    [InlineData("divisions.csv", "2024,GM0002,PV23", "2024,GM0077,PV23", 3, "municipality", "GM0077", "is not in municipalities.csv")]
    [InlineData("divisions.csv", "2024,GM0002,PV23", "2024,GM0002,PV99", 3, "province", "PV99", "is not in provinces.csv")]
    [InlineData("algorithms.csv", "7,GM0001", "7,GM0077", 2, "municipality", "GM0077", "is not in municipalities.csv")]
    [InlineData("algorithms.csv", "in_gebruik", "stuk", 2, "status", "stuk", "must be one of in_gebruik")]
    [InlineData("algorithms.csv", "https://algoritmes.overheid.nl/", "http://voorbeeld.nl/", 2, "url", "http://voorbeeld.nl/nl/algoritme/7", "must start with https://algoritmes.overheid.nl/")]
    [InlineData("region_types.csv", "veiligheidsregio,de", "Veiligheidsregio,de", 2, "type", "Veiligheidsregio", "must be lower-case letters")]
    [InlineData("region_types.csv", "veiligheidsregio,de", "veiligheidsregio,die", 2, "article_nl", "die", "must be de or het")]
    [InlineData("region_types.csv", "region", "region\nveiligheidsregio,de,veiligheidsregio,safety region", 3, "type", "veiligheidsregio", "a second time")]
    [InlineData("region_types.csv", "region", "region\nggd,de,ggd-regio,health region", 0, "type", "ggd", "has no region")]
    [InlineData("regions.csv", "veiligheidsregio,VR02", "ggd,VR02", 3, "type", "ggd", "is not in region_types.csv")]
    [InlineData("regions.csv", "VR02,Zuid", "VR01,Zuid", 3, "code", "VR01", "a second time")]
    [InlineData("regions.csv", "VR02,Zuid", "VR02,noord", 3, "name", "noord", "like that of another region")]
    [InlineData("regions.csv", "VR02,Zuid", "VR02,vr01", 3, "name", "vr01", "like that of another region")]
    [InlineData("regions.csv", "VR02,Zuid", "VR 02,Zuid", 3, "code", "VR 02", "must be letters, digits and hyphens")]
    [InlineData("regions.csv", "Noord,Bureau Proef,2024-06-07", "Noord,,2024-06-07", 2, "source", "", "must be filled in")]
    [InlineData("regions.csv", "Noord,Bureau Proef,2024-06-07", "Noord,Bureau Proef,2024", 2, "as_of", "2024", "must be a date")]
    [InlineData("region_members.csv", "VR01,GM0001", "VR03,GM0001", 2, "code", "VR03", "is not in regions.csv")]
    [InlineData("region_members.csv", "VR01,GM0001", "VR01,GM0077", 2, "municipality", "GM0077", "is not in municipalities.csv")]
    [InlineData("region_members.csv", "2020,2024", "2024,2024", 3, "to_year", "2024", "must lie after from_year")]
    [InlineData("region_members.csv", "2020,2024", "2020,2025", 4, "municipality", "GM0002", "in one of these years")]
    [InlineData("region_members.csv", "2020,2024", "2020,", 4, "municipality", "GM0002", "in one of these years")]
    [InlineData("groups.csv", "provincie:overijssel", "regio:veiligheidsregio:west", 3, "definition", "regio:veiligheidsregio:west", "is not in regions.csv")]
    [InlineData("groups.csv", "provincie:overijssel", "regio:veiligheidsregio:vr01", 3, "definition", "regio:veiligheidsregio:vr01", "not by the name")]
    [InlineData("successions.csv", "opheffing,1,", "fusie,1,", 2, "kind", "fusie", "must be one of opheffing")]
    [InlineData("successions.csv", "opheffing,1,", "opheffing,1.2,", 2, "share_inhabitants", "1.2", "must lie from 0 to 1")]
    [InlineData("municipalities.csv", "GM0099,Weg,1900-01-01,2023-01-01", "GM0099,Weg,2023-01-01,2023-01-01", 11, "valid_to", "2023-01-01", "must lie after")]
    [InlineData("municipalities.csv", "GM0002", "GM002", 3, "code", "GM002", "must be GM and 4 digits")]
    [InlineData("characteristics.csv", "standaard,inwoners", "gewoon,inwoners", 0, "set", "", "a set named standaard")]
    [InlineData("indicator_links.csv", "part,woningen", "part,huizen", 2, "other", "huizen", "is not in indicators.csv")]
    [InlineData("indicator_links.csv", "inwoners,part", "mensen,part", 2, "indicator", "mensen", "is not in indicators.csv")]
    [InlineData("indicator_links.csv", "part,woningen", "deel,woningen", 2, "kind", "deel", "must be one of")]
    [InlineData("indicator_links.csv", "part,woningen", "part,bezit_pct", 2, "other", "bezit_pct", "cannot be added to or subtracted from inwoners")]
    [InlineData("indicator_links.csv", "part,woningen", "part,inwoners", 2, "other", "inwoners", "cannot be added to or subtracted from inwoners")]
    [InlineData("indicator_links.csv", "part,woningen", "budget,woningen", 3, "other", "woningen", "a second time")]
    [InlineData("indicator_links.csv", "budget,woningen", "budget,woningen\nwoningen,budget,inwoners", 4, "other", "inwoners", "second of its kind")]
    [InlineData("groups.csv", "lijst:GM0001,GM0003", "lijst:GM0001,GM0077", 2, "definition", "lijst:GM0001,GM0077", "GM0077 is not in municipalities.csv")]
    [InlineData("groups.csv", "lijst:GM0001,GM0003", "lijst:GM0003,GM0001", 2, "definition", "lijst:GM0003,GM0001", "must be written as lijst:GM0001,GM0003")]
    [InlineData("groups.csv", "lijst:GM0001,GM0003", "lijst:Zwolle", 2, "definition", "lijst:Zwolle", "cannot be read")]
    [InlineData("groups.csv", "lijst:GM0001,GM0003", "groep:overijssel@1", 2, "definition", "groep:overijssel@1", "cannot be in a standard group")]
    [InlineData("groups.csv", "provincie:overijssel", "niet provincie:drenthe", 3, "definition", "niet provincie:drenthe", "'drenthe' is not in provinces.csv")]
    [InlineData("groups.csv", "overijssel,Gemeenten", "tweetal,Gemeenten", 3, "slug", "tweetal", "a second time")]
    [InlineData("groups.csv", "overijssel,Gemeenten", "nieuw,Gemeenten", 3, "slug", "nieuw", "no address of a page")]
    [InlineData("groups.csv", "overijssel,Gemeenten", "Over IJssel,Gemeenten", 3, "slug", "Over IJssel", "must be lower-case letters")]
    [InlineData("groups.csv", "Tweetal,Omdat", ",Omdat", 2, "name", "", "must be filled in")]
    [InlineData("groups.csv", "Omdat het kan.", " Omdat het kan.", 2, "why", " Omdat het kan.", "has white space round it")]
    [InlineData("groups.csv", "Bureau Proef,2024", ",2024", 2, "source", "", "must be filled in")]
    [InlineData("groups.csv", "slug,name", "naam,name", 1, "", "", "the header must be")]
    [InlineData("release.csv", "2026-11-24", "24-11-2026", 2, "date", "24-11-2026", "must be a date")]
    public void A_broken_rule_is_told_with_file_line_column_value_and_rule(string file, string old, string replacement, int line, string column, string value, string rule)
    {
        using var files = new SampleFiles().With(file, old, replacement);

        var findings = Assert.Throws<RefusedSampleException>(() => SampleReader.Read(files.Folder)).Findings;

        var named = line == 0 && column == "bezit_pct" ? "indicators.csv" : file;
        Assert.Contains(findings, finding => (finding.File, finding.Line, finding.Column, finding.Value) == (named, line, column, value) && finding.Rule.Contains(rule, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_finding_of_every_file_stands_in_one_report()
    {
        using var files = new SampleFiles()
            .With("observations/inwoners.csv", "GM0003,1000", "GM0003,x")
            .With("observations/inwoners.csv", "GM0005,1000", "GM0005,y")
            .With("observations/woningen.csv", "GM0001,400.5", "GM0088,400.5")
            .With("release.csv", ",1,Proef", ",een,Proef");

        var refused = Assert.Throws<RefusedSampleException>(() => SampleReader.Read(files.Folder));

        Assert.Equal(
            [("observations/inwoners.csv", 4), ("observations/inwoners.csv", 6), ("observations/woningen.csv", 2), ("release.csv", 2)],
            refused.Findings.Select(finding => (finding.File, finding.Line)));
        Assert.Contains("observations/inwoners.csv(4) value 'x': is no number", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_no_indicator_a_missing_file_and_another_encoding_are_told()
    {
        using var files = new SampleFiles().Write("observations/onbekend.csv", "period,municipality,value,status,lower,upper");
        File.Delete(Path.Combine(files.Folder, "observations", "woningen.csv"));
        File.WriteAllBytes(Path.Combine(files.Folder, "provinces.csv"), [.. "code,name\nPV21,Frysl"u8, 0xE2, .. "n\n"u8]);

        var findings = Assert.Throws<RefusedSampleException>(() => SampleReader.Read(files.Folder)).Findings;

        Assert.Contains(findings, finding => finding.File == "observations/onbekend.csv" && finding.Rule.Contains("no stored indicator", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.File == "observations/woningen.csv" && finding.Rule == "the file is missing");
        Assert.Contains(findings, finding => finding.File == "provinces.csv" && finding.Rule == "the file must be UTF-8");
    }

    [Fact]
    public void The_hash_tells_content_and_names_apart_and_nothing_else()
    {
        using var one = new SampleFiles();
        using var same = new SampleFiles();
        using var other = new SampleFiles().With("observations/inwoners.csv", "GM0003,1000", "GM0003,1001");
        using var renamed = new SampleFiles();
        File.Move(Path.Combine(renamed.Folder, "observations", "inwoners.csv"), Path.Combine(renamed.Folder, "observations", "bewoners.csv"));
        File.WriteAllText(Path.Combine(same.Folder, "sources.md"), "Waar het vandaan komt.");

        Assert.Equal(SampleHash.Of(one.Folder), SampleHash.Of(same.Folder));
        Assert.Equal(3, new[] { one, other, renamed }.Select(files => SampleHash.Of(files.Folder)).Distinct().Count());
    }
}
