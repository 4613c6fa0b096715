using System.Text;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.Deliveries;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Import.Tests.Deliveries;

/// <summary>A delivery that was read to its end.</summary>
internal sealed record Read(IReadOnlyList<DeliveredValue> Values, FindingList Findings, TableShape? Shape, long PassedOver)
{
    public static async Task<Read> FileAsync(FileMapping mapping, byte[] content, SourceKind kind = SourceKind.Csv, TableShape? approved = null, ReadingLimits? limits = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(limits ?? new ReadingLimits());
        services.AddBenchmarkDeliveries(new ConfigurationBuilder().Build());
        await using var provider = services.BuildServiceProvider();
        return await AllAsync(
            provider.GetRequiredService<DeliveryReader>(), new SourceMapping { Code = "uitvraag", Name = "Uitvraag", Kind = kind, File = mapping }, DeliveryFile.Of("uitvraag", content), approved);
    }

    public static Task<Read> CsvAsync(FileMapping mapping, string content) => FileAsync(mapping, Encoding.UTF8.GetBytes(content));

    public static async Task<Read> AllAsync(DeliveryReader reader, SourceMapping mapping, DeliveryFile? file, TableShape? approved = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var reading = await reader.ReadAsync(mapping, file, approved, cancellation);
        var values = new List<DeliveredValue>();
        await foreach (var value in reading.Values.WithCancellation(cancellation))
        {
            values.Add(value);
        }

        return new(values, reading.Findings, reading.Shape, reading.PassedOver);
    }

    /// <summary>What was found: rule, line, column, value and why it cannot be read.</summary>
    public IEnumerable<(CheckRule Rule, int Line, string Column, string Value)> Found => Findings.Kept.Select(finding => (finding.Rule, finding.Place.Line, finding.Place.Column, finding.Value));

    /// <summary>Why it could not be read, each time.</summary>
    public IEnumerable<UnreadableCause> Causes => Findings.Kept.Where(finding => finding.Rule == CheckRule.Unreadable).Select(finding => (UnreadableCause)finding.Facts[0]);

    /// <summary>Municipality, period, value and status of each value.</summary>
    public IEnumerable<(string, string, double, ObservationStatus)> Figures => Values.Select(value => (value.Municipality, value.Period.ToString(), value.Value, value.Status));
}
