using System.Globalization;
using Benchmark.Import.Deliveries;

namespace Benchmark.Cli.Deliveries;

/// <summary>How far bringing in is: values, then indicators.</summary>
/// <param name="lines">Where it is told.</param>
/// <param name="file">The file, where its place tells how far it is; null where it does not.</param>
internal sealed class DeliveryProgressLines(ProgressLines lines, MeasuredFile? file) : IProgress<DeliveryProgress>
{
    public void Report(DeliveryProgress value)
    {
        switch (value.Step)
        {
            case DeliveryStep.Reading:
                lines.Tell("Reading", string.Create(CultureInfo.InvariantCulture, $"{value.Done:N0} values"), file?.Share);
                break;
            case DeliveryStep.Checking:
                lines.Tell("Checking", string.Create(CultureInfo.InvariantCulture, $"{value.Done:N0} of {value.All:N0} indicators"), (double)value.Done / value.All);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value));
        }
    }
}
