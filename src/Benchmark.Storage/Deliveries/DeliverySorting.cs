using System.Runtime.CompilerServices;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Core.Releases;

namespace Benchmark.Storage;

/// <summary>
/// Tells apart, while the values of a delivery go by, what is of a municipality, what is a total, and what is neither. There are millions of them, and
/// most are of the same indicator as the one before: what was looked up for that one is kept, and so are boxed numbers.
/// </summary>
internal sealed class DeliverySorting
{
    private const int ProgressEvery = 10_000;
    private const int MostUnknown = 1_000;

    private static readonly object[] Statuses = [.. Enum.GetValues<ObservationStatus>().Select(status => (object)(byte)status)];

    private readonly int _delivery;
    private readonly object _boxedDelivery;
    private readonly Identities _identities;
    private readonly Catalogue _catalogue;
    private readonly IProgress<long>? _progress;
    private readonly Dictionary<string, KnownMunicipality> _municipalities;
    private readonly Dictionary<(string File, string Column), object> _places = [];
    private readonly Dictionary<string, Finding> _unknown = new(StringComparer.Ordinal);
    private readonly DivisionOfPeriods _divisions;

    private string? _indicator;
    private object? _indicatorId;
    private Dictionary<Period, DeliveredPeriod> _periods = [];
    private (string File, string Column) _place = ("", "");
    private object? _placeNumber;

    public DeliverySorting(int delivery, Identities identities, Catalogue catalogue, IProgress<long>? progress)
    {
        (_delivery, _boxedDelivery, _identities, _catalogue, _progress) = (delivery, delivery, identities, catalogue, progress);
        _divisions = new DivisionOfPeriods(catalogue);
        _municipalities = catalogue.Register.Municipalities.Select((municipality, row) => (municipality.Code, row))
            .Where(known => identities.Municipalities.ContainsKey(known.Code))
            .ToDictionary(known => known.Code, known => new KnownMunicipality(identities.Municipalities[known.Code], known.row), StringComparer.Ordinal);
    }

    public List<object?[]> Totals { get; } = [];

    /// <summary>Values of areas that are neither a municipality, a province nor the country.</summary>
    public long PassedOver { get; private set; }

    /// <summary>Whether there was a value that says that there is none.</summary>
    public bool HasEmpty { get; private set; }

    /// <summary>Codes that are not known, each at its first place.</summary>
    public IReadOnlyList<Finding> Unknown => [.. _unknown.Values];

    public IEnumerable<object?[]> Places => _places.Select(place => new object?[] { _delivery, place.Value, DeliveryRows.Short(place.Key.File), DeliveryRows.Short(place.Key.Column) });

    public IEnumerable<object?[]> Periods => _divisions.All().Select(period => DeliveryRows.Period(_delivery, _identities.Indicators[period.Indicator], period));

    /// <summary>Rows of municipalities, all in one array.</summary>
    public async IAsyncEnumerable<object?[]> RowsAsync(IAsyncEnumerable<DeliveredValue> values, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var row = new object?[DeliveryRows.Values.Columns.Count];
        row[0] = _boxedDelivery;
        var read = 0L;
        await foreach (var value in values.WithCancellation(cancellation))
        {
            if (++read % ProgressEvery == 0)
            {
                _progress?.Report(read);
            }

            if (IsOfMunicipality(value, row))
            {
                yield return row;
            }
        }

        _progress?.Report(read);
    }

    private bool IsOfMunicipality(in DeliveredValue value, object?[] row)
    {
        if (value.Indicator != _indicator)
        {
            Turn(value.Indicator);
        }

        if (_indicatorId is null)
        {
            Report(value, CheckRule.UnknownIndicator, value.Indicator);
            return false;
        }

        if (!_municipalities.TryGetValue(value.Municipality, out var municipality))
        {
            if (value.Municipality.StartsWith("GM", StringComparison.Ordinal))
            {
                Report(value, CheckRule.UnknownMunicipality, value.Municipality);
            }
            else
            {
                Total(value);
            }

            return false;
        }

        var period = Spoken(value.Period);
        var hasValue = value.Status.HasValue();
        HasEmpty |= !hasValue;
        if (hasValue)
        {
            period.Municipalities[municipality.Row] = true;
        }

        (row[1], row[2], row[3], row[4], row[5]) = (_indicatorId, municipality.Id, period.Text, value.Place.Line, Place(value.Place));
        DeliveryRows.Fill(row, value, Statuses[(int)value.Status]);
        return true;
    }

    // A figure that is computed has no values of its own; a code that only an older release had is not known to this one.
    private void Turn(string indicator)
    {
        _indicator = indicator;
        _indicatorId = _catalogue.Find(indicator) is { Ratio: null } && _identities.Indicators.TryGetValue(indicator, out var id) ? id : null;
        _periods = _indicatorId is null ? [] : _divisions.Of(indicator);
    }

    private DeliveredPeriod Spoken(Period period)
    {
        if (!_periods.TryGetValue(period, out var spoken))
        {
            _periods[period] = spoken = _divisions.Begin(period);
        }

        return spoken;
    }

    private void Total(in DeliveredValue value)
    {
        if (SourceTotal.IsOne(value.Municipality))
        {
            if (!double.IsNaN(value.Value))
            {
                Totals.Add([_boxedDelivery, _indicatorId, value.Municipality, value.Period.ToString(), value.Place.Line, Place(value.Place), value.Value]);
            }
        }
        else
        {
            PassedOver++;
        }
    }

    private void Report(in DeliveredValue value, CheckRule rule, string code)
    {
        if (_unknown.Count < MostUnknown)
        {
            _unknown.TryAdd(code, new Finding(value.Place, code, rule) { Indicator = value.Indicator, Facts = [code] });
        }
    }

    private object Place(Place place)
    {
        if (_placeNumber is null || _place.File != place.File || _place.Column != place.Column)
        {
            _place = (place.File, place.Column);
            if (!_places.TryGetValue(_place, out _placeNumber))
            {
                _places[_place] = _placeNumber = _places.Count;
            }
        }

        return _placeNumber;
    }

    /// <summary>A municipality of the register: its key, boxed once, and its place.</summary>
    private sealed record KnownMunicipality(object Id, int Row);
}
