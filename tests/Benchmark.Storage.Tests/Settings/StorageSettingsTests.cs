using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Benchmark.Storage.Tests.Settings;

public sealed class StorageSettingsTests
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "content-root");

    [Fact]
    public void Without_settings_the_database_is_a_file_under_the_content_root()
    {
        var options = Read();

        Assert.Equal(StorageEngine.Sqlite, options.Engine);
        Assert.Equal(Path.Combine(Root, "data", "benchmark.db"), new SqliteConnectionStringBuilder(options.ConnectionString).DataSource);
        Assert.Equal(256, options.SlabCacheMegabytes);
    }

    [Fact]
    public void A_relative_file_starts_from_the_content_root_and_is_never_made_by_a_reader()
    {
        var builder = new SqliteConnectionStringBuilder(Read(("Storage:Engine", "Sqlite"), ("ConnectionStrings:Benchmark", "Data Source=here/x.db")).ConnectionString);

        Assert.Equal((Path.Combine(Root, "here", "x.db"), SqliteOpenMode.ReadWrite), (builder.DataSource, builder.Mode));
    }

    [Fact]
    public void SQL_Server_is_named_with_its_connection_string()
    {
        var options = Read(("Storage:Engine", "sqlserver"), ("ConnectionStrings:Benchmark", "Server=db;Database=benchmark;Integrated Security=true"), ("Storage:SlabCacheMegabytes", "64"));

        Assert.Equal((StorageEngine.SqlServer, "db", 64), (options.Engine, new SqlConnectionStringBuilder(options.ConnectionString).DataSource, options.SlabCacheMegabytes));
    }

    [Theory]
    [InlineData("Sqlite", null, "ConnectionStrings:Benchmark is not")]
    [InlineData(null, "Data Source=myserver", "Storage:Engine is not")]
    [InlineData("Oracle", "Data Source=myserver", "say SqlServer or Sqlite")]
    [InlineData("1", "Data Source=myserver", "say SqlServer or Sqlite")]
    [InlineData("SqlServer", "Data Sauce=myserver", "cannot be read as a connection string of SqlServer")]
    [InlineData("Sqlite", "Server=myserver;Database=benchmark", "cannot be read as a connection string of Sqlite")]
    [InlineData("Sqlite", "Data Source=:memory:", "name a file")]
    public void Settings_that_do_not_fit_stop_with_a_sentence(string? engine, string? connection, string telling)
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Read(("Storage:Engine", engine), ("ConnectionStrings:Benchmark", connection)));

        Assert.Contains(failure.Failures, sentence => sentence.Contains(telling, StringComparison.Ordinal));
    }

    [Fact]
    public void A_replica_is_read_as_the_same_engine_and_needs_its_primary()
    {
        var options = Read(("Storage:Engine", "SqlServer"), ("ConnectionStrings:Benchmark", "Server=db"), ("ConnectionStrings:BenchmarkReplica", "Server=db;ApplicationIntent=ReadOnly"));
        var alone = Assert.Throws<OptionsValidationException>(() => Read(("ConnectionStrings:BenchmarkReplica", "Server=db")));
        var unreadable = Assert.Throws<OptionsValidationException>(() => Read(("Storage:Engine", "SqlServer"), ("ConnectionStrings:Benchmark", "Server=db"), ("ConnectionStrings:BenchmarkReplica", "Sarver=db")));

        Assert.Equal(ApplicationIntent.ReadOnly, new SqlConnectionStringBuilder(options.ReplicaConnectionString).ApplicationIntent);
        Assert.Contains("BenchmarkReplica is set but", alone.Message, StringComparison.Ordinal);
        Assert.Contains("ConnectionStrings:BenchmarkReplica cannot be read", unreadable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_and_no_password_with_it()
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Read(("Storage:Engine", "SqlServer"), ("ConnectionStrings:Benchmark", "Data Sauce=x;Password=geheim"), ("Storage:SlabCacheMegabytes", "-1")));

        Assert.Equal(2, failure.Failures.Count());
        Assert.DoesNotContain("geheim", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SqlServer", "Server=db;Password=ge;heim=3", "the key in place 3 is not known")]
    [InlineData("SqlServer", "Server=db;Password=ab;geheim", "no list of key=value")]
    [InlineData("SqlServer", "Server=db;Password=\"geheim", "no list of key=value")]
    [InlineData("SqlServer", "Server=db;Password=geheim;Encrypt=geheim", "the value of 'encrypt' is not possible")]
    [InlineData("SqlServer", "Server=db;Password=geheim;Connect Timeout=geheim", "the value of 'connect timeout' is not possible")]
    [InlineData("Sqlite", "Data Source=x;Password=ge;heim=3", "the key in place 3 is not known")]
    [InlineData("Sqlite", "Data Source=x;Mode=geheim", "the value of 'mode' is not possible")]
    public void A_connection_string_that_cannot_be_read_tells_where_and_repeats_no_value(string engine, string connection, string telling)
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Read(("Storage:Engine", engine), ("ConnectionStrings:Benchmark", connection)));

        Assert.Contains(telling, failure.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("heim", failure.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static StorageOptions Read(params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))).Build();
        using var services = new ServiceCollection().AddBenchmarkStorage(configuration, Root).BuildServiceProvider();
        return services.GetRequiredService<IOptions<StorageOptions>>().Value;
    }
}
