using Benchmark.Core.Deliveries;
using Benchmark.Core.SavedGroups;
using Benchmark.Import.Deliveries;
using Benchmark.Storage;

namespace Benchmark.Web.Features.Deliveries;

/// <summary>The two pieces of work that take long: bringing in a delivery and publishing a draft.</summary>
internal sealed class StewardTasks(WorkQueue queue, DeliveryDesk desk, TimeProvider time)
{
    /// <summary>Lets a delivery be read, stored and checked; null when too much waits already.</summary>
    /// <param name="draft">The draft that it is for.</param>
    /// <param name="source">Code of the source.</param>
    /// <param name="file">The file on disk, deleted when the work is over, with its name; null for a service.</param>
    /// <param name="scope">What it says about what it does not name.</param>
    /// <param name="steward">Who brings it in.</param>
    public StewardWork? TryDeliver(int draft, string source, (string Name, string Path)? file, DeliveryScope scope, Editor steward) => queue.TryAdd(
        draft,
        file?.Name ?? source,
        async (work, cancellation) =>
        {
            try
            {
                var progress = new Telling<DeliveryProgress>(told =>
                    work.Tell(told.Step == DeliveryStep.Reading ? WorkStep.Reading : WorkStep.Checking, told.Done, told.All, time));
                work.Tell(WorkStep.Reading, 0, null, time);
                var delivered = file is { } sent ? DeliveryFile.At(sent.Path) with { Name = sent.Name } : null;
                return (await desk.DeliverAsync(draft, source, delivered, scope, steward, progress, cancellation)).Delivery;
            }
            finally
            {
                if (file is { } sent)
                {
                    File.Delete(sent.Path);
                }
            }
        });

    /// <summary>Lets a draft be published; null when too much waits already.</summary>
    public StewardWork? TryPublish(int draft, Editor steward) => queue.TryAdd(
        draft,
        "",
        async (work, cancellation) =>
        {
            work.Tell(WorkStep.Publishing, 0, null, time);
            var progress = new Telling<PublicationProgress>(told => work.Tell(WorkStep.Publishing, told.Done, told.All, time));
            return (await desk.PublishAsync(draft, steward, progress, cancellation)).Number;
        });

    // Told at once, in order: Progress<T> hands over to other threads, on which the last may come first.
    private sealed class Telling<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
