using System.Globalization;

namespace Benchmark.Cli;

/// <summary>Tells on the error stream how far something is, at most every two seconds and once at its end, with the time that is left.</summary>
internal sealed class ProgressLines(TextWriter error, TimeProvider time)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    private string _step = "";
    private long _begun;
    private long _told;
    private double _shareAtBegin;

    /// <summary>Tells it, when it is time.</summary>
    /// <param name="step">What is being done, the same text as long as it is.</param>
    /// <param name="done">How much of it is done, in words.</param>
    /// <param name="share">Which part of it is done, 0 to 1; null when nobody knows.</param>
    public void Tell(string step, string done, double? share)
    {
        var now = time.GetTimestamp();
        if (step != _step)
        {
            (_step, _begun, _told, _shareAtBegin) = (step, now, now, share ?? 0);
        }

        if (share is not >= 1 && time.GetElapsedTime(_told, now) < Between)
        {
            return;
        }

        _told = now;
        error.WriteLine($"{step}: {done}{Left(share, time.GetElapsedTime(_begun, now))}.");
    }

    private string Left(double? share, TimeSpan passed) => share is { } part && part < 1 && part > _shareAtBegin
        ? string.Create(CultureInfo.InvariantCulture, $"; about {Math.Ceiling(passed.TotalSeconds * (1 - part) / (part - _shareAtBegin)):F0} s left")
        : "";
}
