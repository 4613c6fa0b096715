namespace Benchmark.Import.Tests.Sample;

/// <summary>A folder with the files of a small, sound sample of nine municipalities; gone when disposed.</summary>
internal sealed class SampleFiles : IDisposable
{
    private const string IndicatorHeader =
        "code,name_nl,name_en,question_nl,definition_nl,tasks,family,unit_nl,unit_en,value_prefix,value_suffix,difference_prefix,difference_suffix_nl,difference_suffix_en,decimals,kind,uncertainty,certainty,direction,direction_by,direction_on,direction_why,influenceable,sensitive,ranking_allowed,comparable,comparable_as,numerator,denominator,multiplier,range_min,range_max,protection,key_figure,source_name,source_table,source_licence,source_url,note_nl,statement_nl,statement_en,money_nl";

    private const string Statement = "In {gemeente} {is|was} het in {periode} **{waarde}**.,In {gemeente} it {is|was} **{waarde}** in {periode}.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("benchmark-sample-");

    public SampleFiles()
    {
        var codes = Enumerable.Range(1, 9).Select(number => $"GM000{number}").ToArray();
        Write("release.csv", "date,methods,note", "2026-11-24,1,Proef");
        Write("provinces.csv", "code,name", "PV23,Overijssel");
        Write("municipalities.csv", "code,name,valid_from,valid_to", [.. codes.Select(code => $"{code},\"Stad, {code}\",,"), "GM0099,Weg,1900-01-01,2023-01-01"]);
        Write("divisions.csv", "year,municipality,province", [.. codes.Select(code => $"2024,{code},PV23")]);
        Write("successions.csv", "old,new,date,kind,share_inhabitants,share_dwellings", "GM0099,GM0001,2023-01-01,opheffing,1,");
        Write("region_types.csv", "type,article_nl,name_nl,name_en", "veiligheidsregio,de,veiligheidsregio,safety region");
        Write("regions.csv", "type,code,name,source,as_of", "veiligheidsregio,VR01,Noord,Bureau Proef,2024-06-07", "veiligheidsregio,VR02,Zuid,Bureau Proef,2024-06-07");
        Write("region_members.csv", "type,code,municipality,from_year,to_year", "veiligheidsregio,VR01,GM0001,2024,", "veiligheidsregio,VR01,GM0002,2020,2024", "veiligheidsregio,VR02,GM0002,2024,");
        Write(
            "indicators.csv",
            IndicatorHeader,
            Indicator("inwoners", "count", "", "", ",,"),
            Indicator("woningen", "count", "", "", ",,"),
            Indicator("bezit_pct", "share", "wonen", "1", "woningen,inwoners,100", "0,100"),
            Indicator("tevreden_pct", "share", "wonen;gezondheid", "2", ",,", "0,100"));
        Write("periods.csv", "indicator,period,division,break", "inwoners,2024JJ00,2024,false", "tevreden_pct,2024JJ00,2024,false", "woningen,2024JJ00,2024,true");
        Write("characteristics.csv", "set,indicator,transform,weight,label", "inkomen,woningen,none,0.5,woningen", "standaard,inwoners,log,1,inwoners");
        Write("indicator_links.csv", "indicator,kind,other", "inwoners,part,woningen", "inwoners,budget,woningen");
        Write("groups.csv", "slug,name,why,definition,source,as_of", "tweetal,Tweetal,Omdat het kan.,\"lijst:GM0001,GM0003\",Bureau Proef,2024", "overijssel,Gemeenten in Overijssel,De hele provincie.,provincie:overijssel,CBS,2024");
        Write("algorithms.csv", "id,municipality,title,status,registered_on,url,as_of", "7,GM0001,Anonimiseren,in_gebruik,2024-02-06,https://algoritmes.overheid.nl/nl/algoritme/7,2026-08-08");
        Write("observations/inwoners.csv", Header, [.. codes.Select(code => $"2024JJ00,{code},1000,definitief,,")]);
        Write("observations/woningen.csv", Header, [.. codes.Select(code => $"2024JJ00,{code},400.5,voorlopig,,")]);
        Write("observations/tevreden_pct.csv", Header, [.. codes.Skip(1).Select(code => $"2024JJ00,{code},81.5,geschat,80,83"), "2024JJ00,GM0001,,afgeschermd,,"]);
    }

    public string Folder => _folder.FullName;

    private static string Header => "period,municipality,value,status,lower,upper";

    /// <summary>Replaces one text in a file, which must be there.</summary>
    public SampleFiles With(string file, string old, string replacement)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + replacement + text[(at + old.Length)..]);
        return this;
    }

    public SampleFiles Write(string file, string header, params string[] rows)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', [header, .. rows, ""]));
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Indicator(string code, string kind, string tasks, string keyFigure, string ratio, string range = ",") =>
        $"{code},Naam,Name,Hoeveel?,Zoveel.,{tasks},{code},stuks,pieces,,,,,,1,{kind},none,fullCount,none,,,,false,false,false,true,,{ratio},{range},bron,{keyFigure},CBS,00000NED,CC BY 4.0,,,{Statement},";
}
