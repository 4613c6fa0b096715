using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Indicators;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Reports.Json;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli;

/// <summary>
/// <c>benchmark groups</c>: the saved groups that everybody may find, and what one of them says. Prints the records that
/// <c>GET /vergelijkgroepen</c> and <c>/vergelijkgroepen/{slug}</c> give a visitor, or a table of them.
/// </summary>
internal static class GroupsCommand
{
    private static readonly string[] Formats = ["json", "table"];

    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var search = new Option<string?>("--search") { Description = "Words that must all stand in the name or the reason." };
        var format = new Option<string>("--format") { Description = "Form of the answer.", DefaultValueFactory = _ => Formats[0], Recursive = true };
        var language = new Option<string>("--language") { Description = "Language of definitions in words.", DefaultValueFactory = _ => "nl", Recursive = true };
        format.AcceptOnlyFromAmong(Formats);
        language.AcceptOnlyFromAmong("nl", "en");
        var command = new Command("groups", "List the saved groups that everybody may find.") { search, format, language };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var store = services.GetRequiredService<SavedGroupStore>();
            var found = await store.ListAsync(null, parsed.GetValue(search), cancellation);
            var catalogue = await services.GetRequiredService<ComparisonService>().CatalogueAsync(null, cancellation);
            var saved = await store.VersionsOfAsync(GroupRow.Needs(found), null, cancellation);
            GroupRow[] rows = [.. GroupRow.Of(found, catalogue, saved, Spoken(parsed.GetValue(language)))];
            await output.WriteAsync(Render(parsed.GetRequiredValue(format), GroupRow.ToJson(rows), text => List(rows, text)).AsMemory(), cancellation);
            return ExitCode.Done;
        });
        command.Add(MakeShow(storage, output, format, language));
        return command;
    }

    private static Command MakeShow(StorageChoice storage, TextWriter output, Option<string> format, Option<string> language)
    {
        var name = new Argument<GroupExpression.Saved?>("slug") { Description = "The group: g40, or g40@1 for one version.", CustomParser = ReadName };
        var municipality = new Option<string?>("--municipality") { Description = "CBS code of the municipality; without it a group that looks for those alike has no members." };
        var division = new Option<int?>("--division") { Description = "Year of the municipalities, such as 2024. Default the newest." };
        var release = new Option<int?>("--release") { Description = "Number of the release. Default the newest." };
        var command = new Command("show", "Show a saved group: its texts, its definition, its members on a division and its versions.") { name, municipality, division, release };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var wanted = parsed.GetRequiredValue(name)!;
            var group = await services.GetRequiredService<SavedGroupStore>().FindAsync(wanted.Slug, null, cancellation) ?? throw new RefusedException(SavedGroupRefusal.Unknown(wanted.Slug));
            var reading = await services.GetRequiredService<ComparisonService>().SavedGroupAsync(
                group, wanted.Version, parsed.GetValue(municipality)?.ToUpperInvariant(), parsed.GetValue(division), parsed.GetValue(release), null, cancellation);
            var record = GroupRecord.Of(reading, Spoken(parsed.GetValue(language)));
            await output.WriteAsync(Render(parsed.GetRequiredValue(format), record.ToJson(), text => Tell(record, text)).AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static Language Spoken(string? language) => language == "en" ? Language.English : Language.Dutch;

    private static string Render(string format, byte[] json, Action<TextWriter> table)
    {
        using var text = new StringWriter { NewLine = "\n" };
        if (format == "table")
        {
            table(text);
        }
        else
        {
            text.WriteLine(Encoding.UTF8.GetString(json));
        }

        return text.ToString();
    }

    private static void List(IEnumerable<GroupRow> groups, TextWriter text) => Columns.Write(
        [
            ["slug", "name", "version", "source"],
            .. groups.Select(group => new[] { group.Slug, group.Name, group.Version.ToString(CultureInfo.InvariantCulture), SourceOf(group) }),
        ],
        text);

    private static void Tell(GroupRecord group, TextWriter text)
    {
        text.WriteLine($"{group.Name} ({group.Slug}, version {group.Version} of {group.Versions[^1].Version})");
        (string Field, string Value)[] fields =
        [
            ("deleted", group.DeletedAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
            ("why", group.Why), ("question", group.Question), ("means", group.InWords), ("definition", group.Definition), ("source", SourceOf(group)),
        ];
        foreach (var (field, value) in fields.Where(field => field.Value.Length > 0))
        {
            text.WriteLine($"{field}: {value}");
        }

        if (group.Members is not { } members)
        {
            text.WriteLine($"members: unknown; {group.Reason}");
            return;
        }

        text.WriteLine($"members: {members.Count} on the division of {group.Division}{(group.Applied is { } applied ? $"; {applied} stands in" : "")}");
        if (members.Count > 0)
        {
            Columns.Write([.. members.Select(member => new[] { $"  {member.Code}", member.Name })], text);
        }
    }

    private static string SourceOf(GroupRow group) => group.Source is { } source ? $"{source.Name} ({source.AsOf})" : "";

    private static GroupExpression.Saved? ReadName(ArgumentResult argument)
    {
        var text = argument.Tokens.Single().Value;
        if (GroupExpressionParser.TryParse("groep:" + text, out var group, out _) && group is GroupExpression.Saved name)
        {
            return name;
        }

        argument.AddError($"'{text}' is no name of a group. Possible is g40, or g40@1 for one version.");
        return null;
    }
}
