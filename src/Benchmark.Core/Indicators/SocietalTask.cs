namespace Benchmark.Core.Indicators;

/// <summary>An opgave: a societal task of municipalities that indicators serve. In the order in which pages show them.</summary>
public enum SocietalTask
{
    /// <summary>energietransitie</summary>
    EnergyTransition,

    /// <summary>wonen</summary>
    Housing,

    /// <summary>bestaanszekerheid</summary>
    Livelihood,

    /// <summary>zorg-en-jeugd</summary>
    CareAndYouth,

    /// <summary>gezondheid</summary>
    Health,

    /// <summary>veiligheid</summary>
    Safety,

    /// <summary>dienstverlening-en-uitvoering</summary>
    ServicesAndExecution,

    /// <summary>financien</summary>
    Finance,

    /// <summary>digitalisering-en-data</summary>
    DigitalAndData,
}

/// <summary>Tasks as written in addresses, the API and stored rows.</summary>
public static class SocietalTasks
{
    private static readonly string[] Slugs =
    [
        "energietransitie", "wonen", "bestaanszekerheid", "zorg-en-jeugd", "gezondheid", "veiligheid",
        "dienstverlening-en-uitvoering", "financien", "digitalisering-en-data",
    ];

    /// <summary>All tasks in page order.</summary>
    public static IReadOnlyList<SocietalTask> All { get; } = Enum.GetValues<SocietalTask>();

    /// <summary>The slug of a task.</summary>
    public static string Slug(this SocietalTask task) => Slugs[(int)task];

    /// <summary>The task of a slug, or null.</summary>
    public static SocietalTask? Find(string slug) => Array.IndexOf(Slugs, slug) is >= 0 and var index ? (SocietalTask)index : null;
}
