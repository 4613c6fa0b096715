using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Benchmark.Core.Comparisons;
using Benchmark.Core.Narrative;
using Benchmark.Core.PeerGroups;
using Benchmark.Core.SavedGroups;
using Benchmark.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Cli;

/// <summary><c>benchmark groups</c>: the saved groups that everybody may find, and what one of them says.</summary>
internal static class GroupsCommand
{
    public static Command Make(StorageChoice storage, TextWriter output)
    {
        var search = new Option<string?>("--search") { Description = "Words that must all stand in the name or the reason." };
        var command = new Command("groups", "List the saved groups that everybody may find: slug, name, version and source.") { search };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var found = await services.GetRequiredService<SavedGroupStore>().ListAsync(null, parsed.GetValue(search), cancellation);
            using var text = new StringWriter { NewLine = "\n" };
            Columns.Write(
                [
                    ["slug", "name", "version", "source"],
                    .. found.Select(group => new[] { group.Slug, group.Newest.Text.Name, group.Newest.Number.ToString(CultureInfo.InvariantCulture), SourceOf(group.Newest) }),
                ],
                text);
            await output.WriteAsync(text.ToString().AsMemory(), cancellation);
            return ExitCode.Done;
        });
        command.Add(MakeShow(storage, output));
        return command;
    }

    private static Command MakeShow(StorageChoice storage, TextWriter output)
    {
        var name = new Argument<GroupExpression.Saved?>("slug") { Description = "The group: g40, or g40@1 for one version.", CustomParser = ReadName };
        var municipality = new Option<string?>("--municipality") { Description = "CBS code of the municipality; needed by a group that looks for those alike." };
        var division = new Option<int?>("--division") { Description = "Year of the municipalities, such as 2024. Default the newest." };
        var command = new Command("show", "Show a saved group: its texts, its definition and its members on a division.") { name, municipality, division };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = storage.Open(parsed);
            var (store, service) = (services.GetRequiredService<SavedGroupStore>(), services.GetRequiredService<ComparisonService>());
            var wanted = parsed.GetRequiredValue(name)!;
            var group = await store.FindAsync(wanted.Slug, null, cancellation) ?? throw new RefusedException(SavedGroupRefusal.Unknown(wanted.Slug));
            var version = wanted.Version is { } number
                ? group.Versions.FirstOrDefault(known => known.Number == number) ?? throw new RefusedException(SavedGroupRefusal.UnknownVersion(group.Slug, number))
                : group.Newest;
            var catalogue = await service.CatalogueAsync(null, cancellation);
            var own = parsed.GetValue(municipality)?.ToUpperInvariant();
            var members = await service.GroupAsync(wanted with { Version = version.Number }, own, parsed.GetValue(division), catalogue.Release.Number, null, cancellation);
            var inside = await store.VersionsOfAsync(SavedDefinitions.NamedIn(version.Definition), null, cancellation);
            var words = Narrator.DefinitionOf(version.Definition, catalogue, inside, own is null ? null : catalogue.Register.NameOf(own));

            using var text = new StringWriter { NewLine = "\n" };
            Tell(group, version, words, text);
            text.WriteLine($"members: {members.Members.Count} on the division of {members.Division.Year}{(members.FellBack ? $"; {members.Applied} stands in" : "")}");
            Columns.Write([.. members.Members.Select(code => new[] { $"  {code}", catalogue.Register.NameOf(code) })], text);
            await output.WriteAsync(text.ToString().AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Tell(SavedGroup group, GroupVersion version, string words, TextWriter text)
    {
        text.WriteLine($"{version.Text.Name} ({group.Slug}, version {version.Number} of {group.Newest.Number})");
        if (group.DeletedAt is { } deleted)
        {
            text.WriteLine($"deleted: {deleted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        }

        (string Field, string Value)[] fields =
        [
            ("why", version.Text.Why), ("question", version.Text.Question), ("means", words), ("definition", version.Definition.ToString()), ("source", SourceOf(version)),
        ];
        foreach (var (field, value) in fields.Where(field => field.Value.Length > 0))
        {
            text.WriteLine($"{field}: {value}");
        }
    }

    private static string SourceOf(GroupVersion version) => version.Source is { } source ? $"{source.Name} ({source.AsOf})" : "";

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
