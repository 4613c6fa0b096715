using Benchmark.Core.Comparisons;
using Benchmark.Core.Maps;
using Benchmark.Core.Municipalities;
using Benchmark.Core.PeerGroups;
using Benchmark.Storage;
using Benchmark.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Reports.Tests.Maps;

/// <summary>Real figures of the sample release, laid on the map.</summary>
public sealed class SampleMaps : IAsyncLifetime
{
    private SampleDatabase? _database;
    private ServiceProvider? _services;

    public MunicipalityRegister Register { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await SampleDatabase.MakeAsync(CancellationToken.None);
        _services = _database.Services();
        Register = (await Service.CatalogueAsync(null, CancellationToken.None)).Register;
    }

    public async ValueTask DisposeAsync()
    {
        await _services!.DisposeAsync();
        await _database!.DisposeAsync();
    }

    public async Task<ComparisonMap> OfAsync(string indicator, GroupExpression? group = null, ClassChoice? choice = null)
    {
        var comparison = await Service.CompareAsync(new ComparisonRequest(indicator, "GM0193", group ?? GroupExpression.Default), CancellationToken.None);
        return await Service.MapAsync(comparison, choice ?? ClassChoice.Default, CancellationToken.None);
    }

    private ComparisonService Service => _services!.GetRequiredService<ComparisonService>();
}
