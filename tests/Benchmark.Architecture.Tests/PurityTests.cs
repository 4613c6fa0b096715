using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Statistics;

namespace Benchmark.Architecture.Tests;

/// <summary>Core is pure: no files, no network, no clock, no chance from outside.</summary>
public sealed class PurityTests
{
    private static readonly ArchUnitNET.Domain.Architecture Core = new ArchLoader().LoadAssemblies(typeof(Comparison).Assembly).Build();

    private static readonly string[] Impure =
    [
        "System.IO.", "System.Net.", "System.Data.", "System.Threading.Tasks.", "System.Threading.Timer", "System.Diagnostics.Process",
        "System.Environment", "System.TimeProvider", "System.Console", "Microsoft.",
    ];

    [Fact]
    public void Core_uses_nothing_that_reads_or_writes_the_world() =>
        Assert.Empty(
            from type in Core.Types
            from dependency in type.Dependencies
            where Impure.Any(prefix => dependency.Target.FullName.StartsWith(prefix, StringComparison.Ordinal))
               && dependency.Target.FullName is not "Microsoft.CodeAnalysis.EmbeddedAttribute"
            select $"{type.FullName} → {dependency.Target.FullName}");

    [Fact]
    public void Core_reads_no_clock() =>
        Assert.Empty(
            from type in Core.Types
            from call in type.GetCalledMethods()
            where call.FullName.Contains("DateTime::get_Now", StringComparison.Ordinal)
               || call.FullName.Contains("DateTime::get_UtcNow", StringComparison.Ordinal)
               || call.FullName.Contains("DateTime::get_Today", StringComparison.Ordinal)
               || call.FullName.Contains("DateTimeOffset::get_", StringComparison.Ordinal)
            select $"{type.FullName} → {call.FullName}");

    [Fact]
    public void Core_draws_only_from_streams_with_a_seed_of_its_own() =>
        Assert.Empty(
            from type in Core.Types
            where type.Name != nameof(Xoshiro256)
            from call in type.GetCalledMethods()
            where call.FullName.Contains("System.Random::get_Shared", StringComparison.Ordinal)
               || call.FullName.Contains("System.Random::.ctor", StringComparison.Ordinal)
               || call.FullName.Contains("System.Guid::NewGuid", StringComparison.Ordinal)
               || call.FullName.Contains("RandomNumberGenerator::", StringComparison.Ordinal)
            select $"{type.FullName} → {call.FullName}");
}
