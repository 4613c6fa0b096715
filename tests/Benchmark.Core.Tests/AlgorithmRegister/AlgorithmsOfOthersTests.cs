using Benchmark.Core.AlgorithmRegister;

namespace Benchmark.Core.Tests.AlgorithmRegister;

public sealed class AlgorithmsOfOthersTests
{
    private int _id;

    [Fact]
    public void Entries_of_the_same_name_are_told_together_whatever_their_capitals_and_signs()
    {
        var answer = AlgorithmsOfOthers.Of(
            [
                Entry("GM0001", "Parkeercontrole"), Entry("GM0002", "parkeercontrole "), Entry("GM0002", "Parkeer-controle"), Entry("GM0003", "PARKEERCONTROLE"),
                Entry("GM0002", "Anonimiseren"), Entry("GM0003", "Anonimiseren."), Entry("GM0004", "Zivver"), Entry("GM0009", "Anonimiseren"),
            ],
            "GM0001",
            ["GM0002", "GM0003", "GM0004"]);

        var ours = Assert.Single(answer.Ours);
        Assert.Equal(("Parkeercontrole", "GM0001"), (ours.Title, ours.Own!.Municipality));
        Assert.Equal(["GM0002", "GM0003"], ours.By.Select(entry => entry.Municipality));
        // Outside the group nobody counts, and what most have comes first.
        Assert.Equal([("Anonimiseren", 2), ("Parkeer-controle", 1), ("Zivver", 1)], answer.Others.Select(name => (name.Title, name.By.Count)));
    }

    [Fact]
    public void What_is_out_of_use_leads_to_nobody() => Assert.Equal(
        0,
        AlgorithmsOfOthers.Of([Entry("GM0002", "Weg") with { Status = AlgorithmStatus.OutOfUse }], "GM0001", ["GM0002"]) is var answer ? answer.Ours.Count + answer.Others.Count : -1);

    private RegisteredAlgorithm Entry(string municipality, string title) =>
        new(++_id, municipality, title, AlgorithmStatus.InUse, new DateOnly(2024, 1, 1), "https://algoritmes.overheid.nl/nl/algoritme/1", new DateOnly(2026, 8, 8));
}
