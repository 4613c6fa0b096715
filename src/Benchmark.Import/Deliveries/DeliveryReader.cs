using System.Runtime.CompilerServices;
using Benchmark.Core.Deliveries;
using Benchmark.Import.CbsOdata;
using Benchmark.Import.Csv;
using Benchmark.Import.Tables;
using Benchmark.Import.Workbooks;

namespace Benchmark.Import.Deliveries;

/// <summary>Reads what sources hand in. Whatever is wrong with it becomes a finding and never an exception; the whole of it is read, and never held in memory.</summary>
public sealed class DeliveryReader
{
    private readonly CbsSource _cbs;
    private readonly ReadingLimits _limits;

    internal DeliveryReader(CbsSource cbs, ReadingLimits limits) => (_cbs, _limits) = (cbs, limits);

    /// <summary>
    /// Opens a delivery: its shape is known and compared with the approved one, its values are still to be taken. Where the shape is another nothing
    /// of the values is read, because they may mean something else.
    /// </summary>
    /// <param name="mapping">How the source is read.</param>
    /// <param name="file">The file; null for a service.</param>
    /// <param name="approved">The shape that was approved; null where none was.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public async Task<DeliveryReading> ReadAsync(SourceMapping mapping, DeliveryFile? file, TableShape? approved, CancellationToken cancellation)
    {
        var reading = new DeliveryReading(new FindingList());
        var name = file?.Name ?? mapping.Code;
        foreach (var problem in SourceMappingRules.Problems(mapping))
        {
            reading.Findings.Add(new Finding(new Place(name, 0, ""), problem.Dutch, CheckRule.Unreadable) { Facts = [UnreadableCause.Mapping] });
        }

        if (reading.Findings.Count > 0)
        {
            return reading;
        }

        var values = mapping.Cbs is { } cbs
            ? await _cbs.OpenAsync(mapping.Kind, cbs, reading, cancellation)
            : await OpenAsync(mapping, file ?? throw new ArgumentNullException(nameof(file), "A source of files needs a file."), reading, cancellation);
        if (values is not null && !HasChanged(reading, approved, name))
        {
            reading.Values = WithSomethingAsync(values, reading, name, cancellation);
        }

        return reading;
    }

    // A delivery without a value is no delivery, and is not told apart from one that lost everything on the way.
    private static async IAsyncEnumerable<DeliveredValue> WithSomethingAsync(
        IAsyncEnumerable<DeliveredValue> values, DeliveryReading reading, string name, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var isEmpty = true;
        await foreach (var value in values.WithCancellation(cancellation))
        {
            isEmpty = false;
            yield return value;
        }

        if (isEmpty && reading.Findings.Count == 0)
        {
            reading.Findings.Add(new Finding(new Place(name, 0, ""), "", CheckRule.Unreadable) { Facts = [UnreadableCause.Empty] });
        }
    }

    private static bool HasChanged(DeliveryReading reading, TableShape? approved, string name)
    {
        if (approved is null || reading.Shape is not { } shape || approved.Equals(shape))
        {
            return false;
        }

        var (gone, came) = approved.ChangesTo(shape);
        foreach (var (line, isNew) in gone.Select(line => (line, false)).Concat(came.Select(line => (line, true))))
        {
            reading.Findings.Add(new Finding(new Place(name, 0, ""), line, CheckRule.ShapeChanged) { Facts = [isNew] });
        }

        return true;
    }

    private async Task<IAsyncEnumerable<DeliveredValue>?> OpenAsync(SourceMapping mapping, DeliveryFile file, DeliveryReading reading, CancellationToken cancellation)
    {
        var (settings, findings, form) = (mapping.File!, reading.Findings, (CsvForm?)null);
        if (mapping.Kind == SourceKind.Csv)
        {
            form = settings.Csv ?? await DetectAsync(settings, file, findings, cancellation);
            if (form is null)
            {
                return null;
            }
        }

        var table = form is null
            ? await WorkbookTable.OpenAsync(file, settings, _limits, findings, cancellation)
            : await CsvTable.OpenAsync(await file.OpenAsync(cancellation), form, settings.HeaderRow, file.Name, _limits, findings, cancellation);
        if (table is null)
        {
            return null;
        }

        reading.ClosesWith(table.CloseAsync);
        reading.Shape = TableShape.Of(table.Header.Where(column => column.Length > 0).Select(column => $"column {column}"));
        var rows = RowReader.For(settings, form is null ? null : new NumberForm(form.DecimalSign, form.Grouped), file.Name, table.Header, findings);
        return rows is null ? null : ValuesAsync(table, rows, reading, file.Name, cancellation);
    }

    // Nobody confirmed how the file is written: what can be told from it is used, and what is in doubt refuses it.
    private static async Task<CsvForm?> DetectAsync(FileMapping settings, DeliveryFile file, FindingList findings, CancellationToken cancellation)
    {
        var shape = await CsvShapeReader.ReadAsync(file, cancellation);
        if (shape is null)
        {
            findings.Add(new Finding(new Place(file.Name, 0, ""), "", CheckRule.Unreadable) { Facts = [UnreadableCause.Empty] });
            return null;
        }

        var used = ColumnPlaces.NamesOf(settings);
        var questions = shape.Questions.Where(question => question.Column.Length == 0 || used.Contains(question.Column, StringComparer.Ordinal)).ToList();
        foreach (var question in questions)
        {
            findings.Add(new Finding(new Place(file.Name, shape.HeaderRow, question.Column), question.Example, CheckRule.Unreadable) { Facts = [UnreadableCause.Doubtful] });
        }

        return questions.Count == 0 ? shape.ProposedForm : null;
    }

    private async IAsyncEnumerable<DeliveredValue> ValuesAsync(
        DeliveredTable table, RowReader rows, DeliveryReading reading, string file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in table.Rows.WithCancellation(cancellation))
        {
            if (reading.CountRow() > _limits.Rows)
            {
                reading.Findings.Add(new Finding(new Place(file, row.Line, ""), "", CheckRule.Unreadable) { Facts = [UnreadableCause.TooManyRows, _limits.Rows] });
                yield break;
            }

            foreach (var value in rows.Values(row))
            {
                yield return value;
            }
        }
    }
}
