using Benchmark.Import.Tables;

namespace Benchmark.Import.Csv;

/// <summary>What the values of one column tell about how its numbers are written.</summary>
internal sealed class NumberEvidence(string name)
{
    private long _whole;
    private long _other;
    private string? _comma;
    private string? _point;
    private string? _doubtful;
    private string _first = "";
    private bool _isGrouped;

    public void Add(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        _first = _first.Length == 0 ? text : _first;
        var isComma = new NumberForm(',', true).TryRead(text, out var withComma, out _);
        var isPoint = new NumberForm('.', true).TryRead(text, out var withPoint, out _);
        switch (isComma, isPoint)
        {
            case (true, true) when withComma.Equals(withPoint):
                _whole++;
                break;
            case (true, true):
                _doubtful ??= text;
                break;
            case (true, false):
                _comma ??= text;
                break;
            case (false, true):
                _point ??= text;
                break;
            default:
                _other++;
                return;
        }

        _isGrouped = _isGrouped || (!new NumberForm(',', false).Fits(text) && !new NumberForm('.', false).Fits(text));
    }

    public CsvColumn Column()
    {
        var notation = (_comma, _point, _doubtful) switch
        {
            (not null, not null, _) => NumberNotation.Mixed,
            (not null, _, _) => NumberNotation.Comma,
            (_, not null, _) => NumberNotation.Point,
            (_, _, not null) => NumberNotation.Doubtful,
            _ => _whole > 0 && _whole >= _other ? NumberNotation.Whole : NumberNotation.NoNumbers,
        };
        // 1.234 beside 1.234,5 is over a thousand: the column as a whole says so.
        var isGrouped = _isGrouped || (_doubtful is not null && ((_comma is not null && _doubtful.Contains('.', StringComparison.Ordinal)) || (_point is not null && _doubtful.Contains(',', StringComparison.Ordinal))));
        return new CsvColumn(name, notation, isGrouped, (notation == NumberNotation.Point ? _point : _comma ?? _doubtful) ?? _first);
    }
}
