using System.Text.RegularExpressions;
using Benchmark.Core.SavedGroups;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Security;

/// <summary>Functions that can be taken on while the site is developed; section <c>Development</c> of the configuration. Nobody is asked for a password.</summary>
internal sealed class LocalPersons
{
    public const string Section = "Development";

    /// <summary>By a word of one's own, which becomes part of the id.</summary>
    public Dictionary<string, LocalPerson> Persons { get; } = new(StringComparer.Ordinal);

    /// <summary>Who they are as editors, in order of function and municipality.</summary>
    public IReadOnlyList<(string Key, Editor Editor)> All =>
    [
        .. Persons.Select(person => (person.Key, new Editor($"ontwikkeling:{person.Key}", person.Value.Function, person.Value.Municipality)))
            .OrderBy(person => person.Item2.Function, StringComparer.Ordinal)
            .ThenBy(person => person.Item2.Municipality, StringComparer.Ordinal),
    ];

    /// <summary>The editor of a key; null when there is none.</summary>
    public Editor? Find(string? key) => All.FirstOrDefault(person => person.Key == key).Editor;
}

/// <summary>A function, not a person.</summary>
internal sealed class LocalPerson
{
    public string Function { get; set; } = "";

    /// <summary>CBS code; none for the association.</summary>
    public string? Municipality { get; set; }
}

/// <summary>A site that is open to others does not start with persons without a password: they are taken for users otherwise.</summary>
internal sealed partial class LocalPersonsValidator(IHostEnvironment environment) : IValidateOptions<LocalPersons>
{
    private const int LongestKey = 50;
    private const int LongestFunction = 100;

    public ValidateOptionsResult Validate(string? name, LocalPersons options)
    {
        if (!environment.IsDevelopment())
        {
            return options.Persons.Count == 0
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail($"{LocalPersons.Section}:Persons is set while the environment is {environment.EnvironmentName}. Take it away: these persons sign in without a password, in Development only.");
        }

        string[] problems =
        [
            .. options.Persons.Where(person => person.Key.Length > LongestKey || person.Value.Function.Trim().Length is 0 or > LongestFunction)
                .Select(person => $"{LocalPersons.Section}:Persons:{person.Key} needs a key of at most {LongestKey} characters and a Function of 1 to {LongestFunction}."),
            .. options.Persons.Where(person => person.Value.Municipality is { } code && !Code().IsMatch(code))
                .Select(person => $"{LocalPersons.Section}:Persons:{person.Key}:Municipality is '{person.Value.Municipality}'. Give a CBS code such as GM0193, or leave it out."),
        ];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    [GeneratedRegex(@"^GM[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
