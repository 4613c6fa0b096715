using Benchmark.Core.Municipalities;
using CsCheck;

namespace Benchmark.Core.Tests.Municipalities;

public sealed class MemberPasteTests
{
    private static readonly MunicipalityRegister Register = Made();

    [Theory]
    [InlineData("Zwolle\nDeventer\r\nKampen", "GM0193 GM0150 GM0166")]
    [InlineData("Zwolle, Deventer; Kampen | Zwolle", "GM0193 GM0150 GM0166")]
    [InlineData("Zwolle\tDeventer\tKampen", "GM0193 GM0150 GM0166")]
    [InlineData("• Zwolle\n•\tDeventer\n\u00b7 Kampen", "GM0193 GM0150 GM0166")]
    [InlineData("1. Zwolle\n2) Deventer\n- Kampen\n* Berg en Dal\n– Bergen (L.)\no\tStein", "GM0193 GM0150 GM0166 GM1945 GM0893 GM0971")]
    [InlineData("Zwolle, Deventer en Kampen", "GM0193 GM0150 GM0166")]
    [InlineData("  Zwolle \u00a0\n\n\u00a0Deventer\v Kampen\t\n", "GM0193 GM0150 GM0166")]
    [InlineData("Gemeente Zwolle\ngemeente\u00a0Deventer\nGem. Kampen", "GM0193 GM0150 GM0166")]
    [InlineData("GM0193\ngm0150\n166", "GM0193 GM0150 GM0166")]
    [InlineData("0193", "GM0193")]
    [InlineData("\u2018s-Hertogenbosch\nDen Haag", "GM0796 GM0518")]
    [InlineData("\u2019s-Hertogenbosch", "GM0796")]
    [InlineData("'s-Gravenhage (gemeente)\nDen Bosch", "GM0518 GM0796")]
    [InlineData("\u201CZwolle\u201D", "GM0193")]
    [InlineData("ZWOLLE\nberg EN dal\nSudwest fryslan", "GM0193 GM1945 GM1900")]
    [InlineData("Bergen (NH)\nBergen (Limburg)", "GM0373 GM0893")]
    [InlineData("Bergen (N.H.)", "GM0373")]
    [InlineData("Stein (L.)", "GM0971")]
    public void Municipalities_are_recognised_in_order(string text, string codes) =>
        Assert.Equal(codes.Split(' '), MemberPaste.CodesOf(MemberPaste.Read(text, Register, Register.Newest)));

    [Fact]
    public void Rows_of_a_spreadsheet_are_one_entry_each_and_other_columns_are_kept()
    {
        var read = MemberPaste.Read("Code\tNaam\tInwoners\nGM0193\tZwolle\t133.141\nGM0150\tDeventer\t193", Register, Register.Newest);
        Assert.Equal(["GM0193", "GM0150"], MemberPaste.CodesOf(read));
        Assert.Equal(
            [("Code", PasteOutcome.Unknown), ("Naam", PasteOutcome.Unknown), ("Inwoners", PasteOutcome.Unknown), ("GM0193 Zwolle", PasteOutcome.Recognised), ("133.141", PasteOutcome.Unknown), ("GM0150 Deventer", PasteOutcome.Recognised), ("193", PasteOutcome.Unknown)],
            read.Select(member => (member.Raw, member.Outcome)));
    }

    [Theory]
    [InlineData("Haaren")]
    [InlineData("GM0788")]
    public void A_former_municipality_is_told_with_all_its_successors(string text)
    {
        var former = Assert.Single(MemberPaste.Read(text, Register, Register.Newest));
        Assert.Equal((text, PasteOutcome.Former, "Haaren"), (former.Raw, former.Outcome, former.Municipality!.Name));
        Assert.Equal(["GM0757", "GM0855"], former.Others.Select(successor => successor.Code));
        Assert.Empty(MemberPaste.CodesOf([former]));
    }

    [Fact]
    public void A_former_municipality_with_one_successor_gives_that_one() =>
        Assert.Equal(["GM1945", "GM0193"], MemberPaste.CodesOf(MemberPaste.Read("Groesbeek; Zwolle; Berg en Dal", Register, Register.Newest)));

    [Fact]
    public void On_an_older_division_a_former_municipality_is_itself() =>
        Assert.Equal(["GM0788"], MemberPaste.CodesOf(MemberPaste.Read("Haaren", Register, Register.Division(2020)!)));

    [Fact]
    public void A_typing_error_is_answered_with_suggestions()
    {
        var unknown = Assert.Single(MemberPaste.Read("Devneter", Register, Register.Newest));
        Assert.Equal((PasteOutcome.Unknown, "Deventer"), (unknown.Outcome, Assert.Single(unknown.Others).Name));
        Assert.Equal((PasteOutcome.Unknown, 0), MemberPaste.Read("xyzzy", Register, Register.Newest) is [var nothing] ? (nothing.Outcome, nothing.Others.Count) : default);
        Assert.InRange(MemberPaste.Read("Berg", Register, Register.Newest)[0].Others.Count, 2, 3);
    }

    [Fact]
    public void A_name_that_two_have_is_ambiguous()
    {
        var bergen = Assert.Single(MemberPaste.Read("Bergen", Register, Register.Newest));
        Assert.Equal((PasteOutcome.Ambiguous, null), (bergen.Outcome, bergen.Municipality));
        Assert.Equal(["Bergen (NH.)", "Bergen (L.)"], bergen.Others.Select(choice => choice.Name));
    }

    [Fact]
    public void Doubles_are_told_and_count_once()
    {
        var read = MemberPaste.Read("Zwolle\nGM0193\nGemeente Zwolle", Register, Register.Newest);
        Assert.Equal([PasteOutcome.Recognised, PasteOutcome.Duplicate, PasteOutcome.Duplicate], read.Select(member => member.Outcome));
        Assert.All(read, member => Assert.Equal("GM0193", member.Municipality!.Code));
        Assert.Equal(["GM0193"], MemberPaste.CodesOf(read));
    }

    [Fact]
    public void Nothing_pasted_gives_nothing() => Assert.Empty(MemberPaste.Read(" \t\r\n;,• \u00a0", Register, Register.Newest));

    // But for the o of a bullet and the word en between two names.
    [Fact]
    public void No_letter_that_was_typed_is_lost() => Gen.OneOf(Gen.String, Gen.OneOf(Pieces).Array[0, 12].Select(string.Concat)).Sample(text =>
    {
        var read = MemberPaste.Read(text, Register, Register.Newest);
        Assert.Equal(Letters(text), Letters(string.Concat(read.Select(member => member.Raw))));
        Assert.All(read, member => Assert.NotEmpty(member.Raw));
    });

    [Fact]
    public void Every_line_is_an_entry_with_its_own_text() => Gen.OneOf("Zwolle", "GM0193", "193", "Bergen", "Bergen (NH)", "Haaren", "x", "’t Gooi", "Berg en Dal", "(", "é").Array[0, 12].Sample(lines =>
        Assert.Equal(lines, MemberPaste.Read(string.Join('\n', lines), Register, Register.Newest).Select(member => member.Raw)));

    private static readonly string[] Pieces = ["Zwolle", "GM0193", "193", " en ", "Bergen", " (NH)", "\t", "\n", ";", "•", "1. ", "Haaren", "’s-", "gemeente ", "x", "(", ")", "é"];

    private static string Letters(string text) => string.Concat(text.Where(sign => char.IsLetter(sign) && sign is not ('e' or 'n' or 'E' or 'N' or 'o')));

    private static MunicipalityRegister Made()
    {
        (string Code, string Name, string Province)[] living =
        [
            ("GM0150", "Deventer", "PV23"), ("GM0166", "Kampen", "PV23"), ("GM0193", "Zwolle", "PV23"), ("GM0373", "Bergen (NH.)", "PV27"), ("GM0518", "'s-Gravenhage", "PV28"),
            ("GM0757", "Boxtel", "PV30"), ("GM0796", "'s-Hertogenbosch", "PV30"), ("GM0855", "Tilburg", "PV30"), ("GM0893", "Bergen (L.)", "PV31"), ("GM0971", "Stein (L.)", "PV31"),
            ("GM1900", "Súdwest-Fryslân", "PV21"), ("GM1945", "Berg en Dal", "PV25"),
        ];
        (string Code, string Name, string Province)[] former = [("GM0788", "Haaren", "PV30"), ("GM0241", "Groesbeek", "PV25")];
        return new(
            [.. living.Concat(former).Select(row => new Municipality(row.Code, row.Name, null, former.Contains(row) ? new(2021, 1, 1) : null))],
            [new("PV21", "Fryslân"), new("PV23", "Overijssel"), new("PV25", "Gelderland"), new("PV27", "Noord-Holland"), new("PV28", "Zuid-Holland"), new("PV30", "Noord-Brabant"), new("PV31", "Limburg")],
            [
                new(2020, living.Where(row => row.Code != "GM1945").Concat(former).Select(row => KeyValuePair.Create(row.Code, (string?)row.Province))),
                new(2025, living.Select(row => KeyValuePair.Create(row.Code, (string?)row.Province))),
            ],
            [
                new("GM0788", "GM0757", new(2021, 1, 1), SuccessionKind.Abolition, 0.6, 0.6),
                new("GM0788", "GM0855", new(2021, 1, 1), SuccessionKind.Abolition, 0.4, 0.4),
                new("GM0241", "GM1945", new(2021, 1, 1), SuccessionKind.Abolition, 1, 1),
            ]);
    }
}
