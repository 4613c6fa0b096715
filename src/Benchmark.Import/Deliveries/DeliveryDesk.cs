using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Releases;
using Benchmark.Core.SavedGroups;
using Benchmark.Import.Disclosure;
using Benchmark.Storage;

namespace Benchmark.Import.Deliveries;

/// <summary>
/// Where a steward brings in figures: reads and stores them, has them checked and shows what would change. A page and a
/// command do nothing but ask here. Every method throws <see cref="DatabaseUnavailableException"/> when the database is away.
/// </summary>
public sealed class DeliveryDesk
{
    private readonly SourceMappingStore _mappings;
    private readonly DeliveryReader _reader;
    private readonly DeliveryReception _reception;
    private readonly DeliveryStore _deliveries;
    private readonly ExpectedFigures _expected;
    private readonly ProtectionOfDraft _protection;
    private readonly DraftPublisher _publisher;
    private readonly DraftStore _drafts;
    private readonly TimeProvider _time;

    internal DeliveryDesk(
        SourceMappingStore mappings,
        DeliveryReader reader,
        DeliveryReception reception,
        DeliveryStore deliveries,
        ExpectedFigures expected,
        ProtectionOfDraft protection,
        DraftPublisher publisher,
        DraftStore drafts,
        TimeProvider time) =>
        (_mappings, _reader, _reception, _deliveries, _expected, _protection, _publisher, _drafts, _time) =
        (mappings, reader, reception, deliveries, expected, protection, publisher, drafts, time);

    /// <summary>Reads a delivery to its end, stores it in a draft and checks all of it. What refuses it refuses the whole: its values are not kept.</summary>
    /// <param name="draft">An open draft.</param>
    /// <param name="source">Code of the source, which has a mapping.</param>
    /// <param name="file">The file; null for a service.</param>
    /// <param name="scope">What it says about what it does not name.</param>
    /// <param name="editor">Who brings it in.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="cancellation">Stops; then no value is stored, and a delivery of which the checks had begun is listed as thrown away.</param>
    /// <exception cref="RefusedException">The draft is not open or the source is not known; nothing is stored.</exception>
    /// <exception cref="IOException">The file cannot be read, or there is too little room; nothing is stored.</exception>
    public async Task<DeliveryOutcome> DeliverAsync(
        int draft, string source, DeliveryFile? file, DeliveryScope scope, Editor editor, IProgress<DeliveryProgress>? progress, CancellationToken cancellation)
    {
        var mapping = await _mappings.FindAsync(source, cancellation) ?? throw new RefusedException(SourceMappingRefusal.Unknown());
        await using var reading = await _reader.ReadAsync(mapping.Mapping, file, mapping.ApprovedShape, cancellation);
        var delivery = new NewDelivery(draft, source, file?.Name ?? mapping.Mapping.Name, scope);
        var received = await _reception.ReceiveAsync(delivery, reading.Values, editor, progress is null ? null : new ReadingProgress(progress), cancellation);
        foreach (var unknown in received.Findings)
        {
            reading.Findings.Add(unknown);
        }

        try
        {
            var verdict = await JudgeAsync(received.Id, reading.Findings, editor, progress, cancellation);
            return new DeliveryOutcome(received.Id, received.Values, received.PassedOver + reading.PassedOver, verdict, reading.Shape);
        }
        catch
        {
            // What nobody judged may not lie in the draft: its values go, and the draft can be published without it.
            await _deliveries.DiscardAsync(received.Id, editor, CancellationToken.None);
            throw;
        }
    }

    /// <summary>What a delivery would change, and about which municipalities something else would be said.</summary>
    /// <param name="delivery">Its number.</param>
    /// <param name="progress">Told how many indicators of how many were looked at.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="RefusedException">There is no such delivery.</exception>
    public async Task<DeliveryPreview> PreviewAsync(int delivery, IProgress<DeliveryProgress>? progress, CancellationToken cancellation)
    {
        var open = await _expected.OpenAsync(delivery, cancellation);
        var (changes, words, told) = (new List<IndicatorChanges>(), new List<WordChange>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var code in open.Indicators)
        {
            changes.Add(IndicatorChanges.Of(await open.DeliveredAsync(code, cancellation)));
            // A ratio of which both sides are delivered is told once.
            foreach (var indicator in open.ToldBy(code).Where(indicator => told.Add(indicator.Code)))
            {
                words.AddRange(await open.WordChangesAsync(indicator, cancellation));
            }

            progress?.Report(new DeliveryProgress(DeliveryStep.Checking, changes.Count, open.Indicators.Count));
        }

        return new DeliveryPreview(DeliveryChanges.Of(changes), words);
    }

    /// <summary>Publishes a draft as the next release, with its small numbers protected.</summary>
    /// <param name="draft">An open draft whose deliveries are ready and whose preview, if there is one, has lasted <see cref="PreviewDays.Count"/> working days.</param>
    /// <param name="editor">Who publishes it.</param>
    /// <param name="progress">Told how many indicators are in place.</param>
    /// <param name="cancellation">Stops; then nothing is published.</param>
    /// <returns>The new release.</returns>
    /// <exception cref="RefusedException">The draft cannot be published, and why; nothing was.</exception>
    /// <exception cref="IOException">There is too little room; nothing was published.</exception>
    public async Task<Release> PublishAsync(int draft, Editor editor, IProgress<PublicationProgress>? progress, CancellationToken cancellation)
    {
        var today = DutchTime.DateOf(_time.GetUtcNow().UtcDateTime);
        if ((await _drafts.FindAsync(draft, cancellation))?.PreviewFrom is { } from && PreviewDays.EndOf(from) is var end && today < end)
        {
            throw new RefusedException(new Refusal(RefusalKind.Invalid, "concept", new(
                $"Gemeenten kunnen deze cijfers tot en met {Day(end.AddDays(-1), "nl-NL")} vooraf bekijken. Publiceer ze vanaf {Day(end, "nl-NL")}.",
                $"Municipalities can look at these figures beforehand until {Day(end.AddDays(-1), "en-GB")}. Publish them from {Day(end, "en-GB")} on.")));
        }

        return await _publisher.PublishAsync(draft, editor, stop => _protection.FindAsync(draft, stop), progress, cancellation);
    }

    private static string Day(DateOnly day, string culture) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(culture));

    private async Task<DeliveryVerdict> JudgeAsync(int delivery, FindingList findings, Editor editor, IProgress<DeliveryProgress>? progress, CancellationToken cancellation)
    {
        var open = await _expected.OpenAsync(delivery, cancellation);
        for (var done = 0; done < open.Indicators.Count; done++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in DeliveryChecks.Of(await open.DeliveredAsync(open.Indicators[done], cancellation)).Findings)
            {
                findings.Add(finding);
            }

            progress?.Report(new DeliveryProgress(DeliveryStep.Checking, done + 1, open.Indicators.Count));
        }

        var verdict = DeliveryVerdict.Of(findings.Kept, []);
        await _deliveries.JudgeAsync(delivery, findings.Kept, checked((int)findings.Count), verdict.State, editor, cancellation);
        return verdict;
    }

    // At once and in order, which Progress<T> does not promise: the last values would be told after the first check.
    private sealed class ReadingProgress(IProgress<DeliveryProgress> progress) : IProgress<long>
    {
        public void Report(long value) => progress.Report(new DeliveryProgress(DeliveryStep.Reading, value, null));
    }
}

/// <summary>What became of a delivery.</summary>
/// <param name="Delivery">Its number.</param>
/// <param name="Values">How many values it holds.</param>
/// <param name="PassedOver">How many values were of areas or kinds that nobody asked for.</param>
/// <param name="Verdict">What may be done with it.</param>
/// <param name="Shape">The shape that was seen; null where it cannot be known.</param>
public sealed record DeliveryOutcome(int Delivery, int Values, long PassedOver, DeliveryVerdict Verdict, TableShape? Shape);

/// <summary>What a delivery would change.</summary>
/// <param name="Changes">In the figures.</param>
/// <param name="Words">In what is said.</param>
public sealed record DeliveryPreview(DeliveryChanges Changes, IReadOnlyList<WordChange> Words);

/// <summary>How far bringing in is.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">Values read, or indicators checked.</param>
/// <param name="All">How many there are; null when nobody knows.</param>
public readonly record struct DeliveryProgress(DeliveryStep Step, long Done, long? All);

/// <summary>What is done with a delivery that is brought in.</summary>
public enum DeliveryStep
{
    /// <summary>Values are read and stored.</summary>
    Reading,

    /// <summary>Indicators are checked.</summary>
    Checking,
}
