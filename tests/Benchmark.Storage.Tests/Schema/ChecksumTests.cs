using System.Security.Cryptography;
using System.Text;

namespace Benchmark.Storage.Tests.Schema;

/// <summary>A migration that was ever applied never changes: DbUp would not notice, and databases would drift apart.</summary>
public sealed class ChecksumTests
{
    [Fact]
    public void Every_migration_has_the_checksum_it_was_written_down_with()
    {
        var written = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "checksums.txt"))
            .Select(line => line.Split("  ", 2))
            .ToDictionary(parts => parts[1], parts => parts[0], StringComparer.Ordinal);
        var found = Sql.SqlDialect.All.SelectMany(Migrations.Of)
            .ToDictionary(name => name, name => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Migrations.Text(name)))), StringComparer.Ordinal);
        Assert.Equal(written, found);
    }
}
