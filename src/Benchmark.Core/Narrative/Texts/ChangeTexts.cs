namespace Benchmark.Core.Narrative;

/// <summary>How much a figure changed, own beside group.</summary>
internal static class ChangeTexts
{
    public static readonly Template Up = new(
        "change.up",
        "Van {van} tot {tot} ging {dit} van {eerste} naar {laatste}: {verschil} erbij.",
        "From {van} to {tot} {dit} went from {eerste} to {laatste}: {verschil} up.",
        "4 own values or more since the last break, of which directions may be told; the last shown figure is higher.");

    public static readonly Template Down = new(
        "change.down",
        "Van {van} tot {tot} ging {dit} van {eerste} naar {laatste}: {verschil} eraf.",
        "From {van} to {tot} {dit} went from {eerste} to {laatste}: {verschil} down.",
        "As change.up; the last shown figure is lower.");

    public static readonly Template Hardly = new(
        "change.hardly",
        "Van {van} tot {tot} ging {dit} van {eerste} naar {laatste}: een verschil van minder dan 1%.",
        "From {van} to {tot} {dit} went from {eerste} to {laatste}: a difference of less than 1%.",
        "As change.up; the figures differ by less than half a percent.");

    public static readonly Template Same = new(
        "change.same",
        "In {van} en in {tot} was {dit} even hoog: {laatste}.",
        "In {van} and in {tot} {dit} was the same: {laatste}.",
        "As change.up; both shown figures are the same.");

    public static readonly Template FromZero = new(
        "change.from-zero",
        "Van {van} tot {tot} ging {dit} van {eerste} naar {laatste}.",
        "From {van} to {tot} {dit} went from {eerste} to {laatste}.",
        "As change.up; the first figure is shown as 0, so that there is no percentage of it.");

    public static readonly Template Figure = new("change.figure", "dit cijfer", "this figure", "{dit}: no amount of euro.");

    public static readonly Template Amount = new("change.amount", "dit bedrag nominaal", "this amount, in nominal terms,", "{dit}: an amount of euro, in which prices are.");

    public static readonly Template GroupUp = new(
        "change.group-up",
        "In het midden van de groep kwam er {groep} bij ({leden} van de {van} gemeenten hebben beide cijfers).",
        "In the middle of the group {groep} came on top ({leden} of the {van} municipalities have both figures).",
        "Follows the own change; the median of the changes of 5 members or more, those that have both figures.");

    public static readonly Template GroupDown = new(
        "change.group-down",
        "In het midden van de groep ging er {groep} af ({leden} van de {van} gemeenten hebben beide cijfers).",
        "In the middle of the group {groep} came off ({leden} of the {van} municipalities have both figures).",
        "As change.group-up, when the median is below 0.");

    public static readonly Template GroupSame = new(
        "change.group-same",
        "In het midden van de groep was er vrijwel geen verandering ({leden} van de {van} gemeenten hebben beide cijfers).",
        "In the middle of the group there was hardly any change ({leden} of the {van} municipalities have both figures).",
        "As change.group-up, when the median is shown as 0.");

    public static readonly Template RealUp = new(
        "change.real-up",
        "In prijzen van {tot} ging het van {eerste} naar {laatste}: {verschil} erbij.",
        "In prices of {tot} it went from {eerste} to {laatste}: {verschil} up.",
        "Follows the nominal change of an amount of euro, when the release has a price index of every shown period; the last amount is higher.");

    public static readonly Template RealDown = new(
        "change.real-down",
        "In prijzen van {tot} ging het van {eerste} naar {laatste}: {verschil} eraf.",
        "In prices of {tot} it went from {eerste} to {laatste}: {verschil} down.",
        "As change.real-up; the last amount is lower.");

    public static readonly Template RealHardly = new(
        "change.real-hardly",
        "In prijzen van {tot} ging het van {eerste} naar {laatste}: een verschil van minder dan 1%.",
        "In prices of {tot} it went from {eerste} to {laatste}: a difference of less than 1%.",
        "As change.real-up; the amounts differ by less than half a percent.");

    public static readonly Template Pair = new(
        "change.pair",
        "In {van} was het cijfer {eerste}, in {tot} {laatste}.",
        "In {van} the figure was {eerste}, in {tot} {laatste}.",
        "No direction and no change is told: the last two own figures with their years.");

    public static readonly Template One = new("change.one", "Er is 1 cijfer: {laatste} in {tot}.", "There is 1 figure: {laatste} in {tot}.", "As change.pair, when there is one own figure.");

    public static readonly Template None = new("change.none", "Van {gemeente} is er geen cijfer.", "There is no figure of {gemeente}.", "As change.pair, when there is no own figure.");

    public static readonly Template Provisional = new(
        "change.provisional", "Het cijfer over {perioden} is voorlopig.", "The figure of {perioden} is provisional.", "A direction or a change is told, and one of the figures since the last break is provisional.");

    public static readonly Template ProvisionalSeveral = new(
        "change.provisional-several", "De cijfers over {perioden} zijn voorlopig.", "The figures of {perioden} are provisional.", "As change.provisional, for several.");
}
