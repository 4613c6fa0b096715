using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Deliveries;
using Benchmark.Core.Indicators;
using Benchmark.Import.Deliveries;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli.Deliveries;

/// <summary><c>benchmark sources</c>: how what each source hands in is read, and which shape of it was approved.</summary>
internal static class SourcesCommand
{
    public static Command Make(StorageChoice storage, TextWriter output, TextWriter error)
    {
        var command = new Command("sources", "List the sources of figures.");
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var sources = await services.GetRequiredService<SourceMappingStore>().ListAsync(cancellation);
            using var text = new StringWriter { NewLine = "\n" };
            Columns.Write([["code", "name", "kind", "mapping", "saved", "by", "shape"], .. sources.Select(Row)], text);
            await output.WriteAsync(text.ToString().AsMemory(), cancellation);
            return ExitCode.Done;
        });
        command.Add(MakeShow(storage, output));
        command.Add(MakeSave(storage, error));
        command.Add(MakeApprove(storage, output, error));
        return command;
    }

    private static Command MakeShow(StorageChoice storage, TextWriter output)
    {
        var code = Code();
        var command = new Command("show", "Print the mapping of a source as JSON, which 'benchmark sources save' takes back.") { code };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var stored = await FindAsync(services, parsed.GetRequiredValue(code), cancellation);
            using var mapping = JsonDocument.Parse(SourceMappingNotation.Write(stored.Mapping));
            await output.WriteAsync(AnswerForm.Json(mapping.RootElement).AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command MakeSave(StorageChoice storage, TextWriter error)
    {
        var file = new Argument<string>("file") { Description = "A file with a mapping as JSON." };
        var steward = new Steward();
        var command = new Command("save", "Keep a mapping from a file, as the next one of its source.") { file, steward.Function };
        command.SetAction(async (parsed, cancellation) =>
        {
            var json = await File.ReadAllTextAsync(parsed.GetRequiredValue(file), cancellation);
            if (!SourceMappingNotation.TryRead(json, out var mapping, out var problem))
            {
                await error.WriteLineAsync(problem);
                return ExitCode.WrongUse;
            }

            if (SourceMappingRules.Problems(mapping) is { Count: > 0 } problems)
            {
                foreach (var wrong in problems)
                {
                    await error.WriteLineAsync(wrong.English);
                }

                return ExitCode.WrongUse;
            }

            await using var services = storage.Open(parsed);
            var store = services.GetRequiredService<SourceMappingStore>();
            var before = await store.FindAsync(mapping.Code, cancellation);
            var saved = Kept(await store.SaveAsync(mapping, before?.Number ?? 0, steward.Of(parsed), cancellation));
            await error.WriteLineAsync($"Mapping {saved.Number} of '{mapping.Code}' is saved.{(saved.ApprovedShape is null ? " No shape is approved: see 'benchmark sources approve'." : "")}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command MakeApprove(StorageChoice storage, TextWriter output, TextWriter error)
    {
        var code = Code();
        var file = new Option<string?>("--file") { Description = "A file as the source hands it in." };
        var service = new Option<bool>("--service") { Description = "Ask the service." };
        var steward = new Steward();
        var command = new Command("approve", "Approve the shape of what a source hands in now: from then on a delivery of another shape is refused. Prints what is approved.")
        {
            code, file, service, steward.Function,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is null != result.GetValue(service))
            {
                result.AddError("Give --file with a file, or --service.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var store = services.GetRequiredService<SourceMappingStore>();
            var path = parsed.GetValue(file);
            var stored = await HandedIn.MappingAsync(store, parsed.GetRequiredValue(code), path is not null, cancellation);
            await using var reading = await services.GetRequiredService<DeliveryReader>().ReadAsync(stored.Mapping, path is null ? null : DeliveryFile.At(path), null, cancellation);
            if (reading.Shape is not { } shape || reading.Findings.Refuses)
            {
                await output.WriteAsync(FindingsReport.Of(reading.Findings.Kept, AnswerForm.Table, Language.Dutch).AsMemory(), cancellation);
                await error.WriteLineAsync("Nothing is approved: it cannot be read by this mapping.");
                return DeliverCommand.ExitCodeOf(reading.Findings.Kept);
            }

            var (gone, came) = (stored.ApprovedShape ?? TableShape.Of([])).ChangesTo(shape);
            Kept(await store.ApproveAsync(stored.Mapping.Code, shape, stored.Number, steward.Of(parsed), cancellation));
            foreach (var line in shape.Lines.Select(line => (came.Contains(line) ? "+ " : "  ") + line).Concat(gone.Select(line => "- " + line)))
            {
                await output.WriteAsync($"{line}\n".AsMemory(), cancellation);
            }

            await error.WriteLineAsync($"The shape of '{stored.Mapping.Code}' is approved: {VerdictLines.Counted(shape.Lines.Count, "fact")}, {came.Count} new, {gone.Count} gone.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Code() => new("code") { Description = "Code of the source." };

    private static async Task<StoredMapping> FindAsync(ServiceProvider services, string code, CancellationToken cancellation) =>
        await services.GetRequiredService<SourceMappingStore>().FindAsync(code, cancellation) ?? throw new RefusedException(SourceMappingRefusal.Unknown());

    private static StoredMapping Kept(MappingOrConflict outcome) => !outcome.IsConflict ? outcome.Stored : throw new RefusedException(new Refusal(RefusalKind.Invalid, "bron", new(
        $"Een ander bewaarde net instelling {outcome.Stored.Number}. Bekijk die eerst.", $"Somebody else has just saved mapping {outcome.Stored.Number}. Look at it first.")));

    private static string[] Row(StoredMapping source) =>
    [
        source.Mapping.Code, source.Mapping.Name, source.Mapping.Kind.ToString(), source.Number.ToString(CultureInfo.InvariantCulture),
        source.SavedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), source.SavedBy, source.ApprovedShape is { } shape ? $"approved {shape.Fingerprint[..8]}" : "none approved",
    ];
}
