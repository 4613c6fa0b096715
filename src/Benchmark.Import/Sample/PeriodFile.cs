using Benchmark.Core.Indicators;
using Benchmark.Core.Municipalities;

namespace Benchmark.Import.Sample;

/// <summary>Reads which periods each stored indicator has, and on whose list of municipalities.</summary>
internal static class PeriodFile
{
    public const string Name = "periods.csv";

    public static IReadOnlyList<IndicatorPeriod> Read(string folder, IReadOnlyList<Indicator> indicators, MunicipalityRegister register, List<SampleFinding> findings)
    {
        var stored = indicators.Where(indicator => indicator.Ratio is null).Select(indicator => indicator.Code).ToHashSet(StringComparer.Ordinal);
        var (periods, seen) = (new List<IndicatorPeriod>(), new HashSet<(string, Period)>());
        foreach (var row in new SampleFile(folder, Name, ["indicator", "period", "division", "break"], findings).Rows().Select(row => row.Begin()))
        {
            var period = new IndicatorPeriod(row["indicator"], row.Period("period"), row.Whole("division", 1900, 2199), row.Flag("break"));
            if (!stored.Contains(period.Indicator))
            {
                row.Report("indicator", $"is no stored indicator of {IndicatorFile.Name}");
            }

            if (register.Division(period.DivisionYear) is null)
            {
                row.Report("division", "is no year of divisions.csv");
            }

            if (!seen.Add((period.Indicator, period.Period)))
            {
                row.Report("period", "occurs a second time");
            }

            if (row.Sound)
            {
                periods.Add(period);
            }
        }

        return periods;
    }
}
