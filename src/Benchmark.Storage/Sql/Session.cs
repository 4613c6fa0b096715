using System.Data.Common;
using Dapper;

namespace Benchmark.Storage.Sql;

/// <summary>One open connection on which statements run, within a transaction where one was begun.</summary>
internal sealed class Session(DbConnection connection, SqlDialect dialect, CancellationToken cancellation)
{
    public const int WriteTimeoutSeconds = 300;
    private const int ReadTimeoutSeconds = 15;

    static Session()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new DateOnlyHandler());
        SqlMapper.AddTypeHandler(new InstantHandler());
    }

    public DbConnection Connection => connection;

    public SqlDialect Dialect => dialect;

    public CancellationToken Cancellation => cancellation;

    public DbTransaction? Transaction { get; private set; }

    /// <summary>How long one statement may take outside a transaction.</summary>
    public int TimeoutSeconds { get; init; } = ReadTimeoutSeconds;

    public async Task<DbTransaction> BeginAsync() => Transaction = await connection.BeginTransactionAsync(cancellation);

    public async Task CommitAsync()
    {
        await Transaction!.CommitAsync(cancellation);
        Transaction = null;
    }

    public async Task<IReadOnlyList<T>> QueryAsync<T>(Statement statement, params object?[] values) =>
        [.. await connection.QueryAsync<T>(Command(statement, values))];

    public async Task<T?> ScalarAsync<T>(Statement statement, params object?[] values) =>
        await connection.ExecuteScalarAsync<T>(Command(statement, values));

    public async Task<int> ExecuteAsync(Statement statement, params object?[] values) =>
        await connection.ExecuteAsync(Command(statement, values));

    /// <summary>Rows without objects: for what is read by the ten thousand.</summary>
    public async Task<DbDataReader> ReaderAsync(Statement statement, params object?[] values) =>
        await connection.ExecuteReaderAsync(Command(statement, values));

    private CommandDefinition Command(Statement statement, object?[] values)
    {
        if (values.Length != statement.Parameters.Count)
        {
            throw new ArgumentException($"The statement declares {statement.Parameters.Count} parameters and got {values.Length} values.", nameof(values));
        }

        var parameters = new DynamicParameters();
        for (var index = 0; index < values.Length; index++)
        {
            var (name, type) = statement.Parameters[index];
            parameters.Add(name, dialect.Value(values[index]), type.DbType, size: type.Size);
        }

        return new CommandDefinition(
            statement.For(dialect),
            parameters,
            Transaction,
            Transaction is null ? TimeoutSeconds : WriteTimeoutSeconds,
            cancellationToken: cancellation);
    }
}
