namespace Benchmark.Core.Narrative;

/// <summary>Where a difference sits, and two figures that belong beside each other.</summary>
internal static class CompositionTexts
{
    public static readonly Template PartLeadsMore = new(
        "decompose.part-leads-more",
        "Het grootste verschil in dezelfde richting zit bij **{onderdeel}**: **{verschil} meer** dan het midden van de groep ({midden}).",
        "The largest difference in the same direction is in **{onderdeel}**: **{verschil} more** than the middle of the group ({midden}).",
        "The whole is hoger or iets hoger, and so is, with certainty, the part with the largest difference upwards, which is not sensitive and larger than the rest's.");

    public static readonly Template PartLeadsLess = new(
        "decompose.part-leads-less",
        "Het grootste verschil in dezelfde richting zit bij **{onderdeel}**: **{verschil} minder** dan het midden van de groep ({midden}).",
        "The largest difference in the same direction is in **{onderdeel}**: **{verschil} less** than the middle of the group ({midden}).",
        "As decompose.part-leads-more, downwards.");

    public static readonly Template RestLeadsMore = new(
        "decompose.rest-leads-more",
        "Het grootste verschil in dezelfde richting zit in wat hier niet is uitgesplitst: **{verschil} meer** dan het midden van de groep ({midden}).",
        "The largest difference in the same direction is in what is not broken down here: **{verschil} more** than the middle of the group ({midden}).",
        "The whole is hoger or iets hoger, and the rest has the largest difference upwards.");

    public static readonly Template RestLeadsLess = new(
        "decompose.rest-leads-less",
        "Het grootste verschil in dezelfde richting zit in wat hier niet is uitgesplitst: **{verschil} minder** dan het midden van de groep ({midden}).",
        "The largest difference in the same direction is in what is not broken down here: **{verschil} less** than the middle of the group ({midden}).",
        "As decompose.rest-leads-more, downwards.");

    public static readonly Template PartFollowsMore = new(
        "decompose.part-follows-more",
        "Van wat wel is uitgesplitst, is het verschil in die richting het grootst bij **{onderdeel}**: **{verschil} meer** ({midden} in het midden van de groep).",
        "Of what is broken down, the difference in that direction is largest in **{onderdeel}**: **{verschil} more** ({midden} in the middle of the group).",
        "After decompose.rest-leads-more, for a part as in decompose.part-leads-more.");

    public static readonly Template PartFollowsLess = new(
        "decompose.part-follows-less",
        "Van wat wel is uitgesplitst, is het verschil in die richting het grootst bij **{onderdeel}**: **{verschil} minder** ({midden} in het midden van de groep).",
        "Of what is broken down, the difference in that direction is largest in **{onderdeel}**: **{verschil} less** ({midden} in the middle of the group).",
        "After decompose.rest-leads-less, for a part as in decompose.part-leads-less.");

    public static readonly Template WholeIsNear = new(
        "decompose.whole-is-near",
        "In totaal is er geen duidelijk verschil met het midden van de groep.",
        "In total there is no clear difference from the middle of the group.",
        "The whole is ongeveer gelijk or geen zeker verschil.");

    public static readonly Template PartDiffersMore = new(
        "decompose.part-differs-more",
        "Per onderdeel wel: bij **{onderdeel}** is het **{verschil} meer** dan het midden van de groep ({midden}).",
        "By part there is: in **{onderdeel}** it is **{verschil} more** than the middle of the group ({midden}).",
        "After decompose.whole-is-near: of the parts that are hoger or lager with certainty the one with the largest difference lies upwards and is not sensitive.");

    public static readonly Template PartDiffersLess = new(
        "decompose.part-differs-less",
        "Per onderdeel wel: bij **{onderdeel}** is het **{verschil} minder** dan het midden van de groep ({midden}).",
        "By part there is: in **{onderdeel}** it is **{verschil} less** than the middle of the group ({midden}).",
        "As decompose.part-differs-more, downwards.");

    public static readonly Template NotBrokenDown = new(
        "decompose.not-broken-down",
        "Van de {geheel} is {rest} hier niet uitgesplitst.",
        "Of the {geheel}, {rest} is not broken down here.",
        "There is a rest, and it lies between nothing and the whole.");

    public static readonly Template Booking = new(
        "decompose.booking",
        "Gemeenten boeken geld niet allemaal bij hetzelfde onderdeel. Een verschil kan ook daardoor komen.",
        "Not all municipalities book money under the same part. That too can make a difference.",
        "The whole is an amount of money.");

    public static readonly Template Unadded = new(
        "decompose.unadded",
        "De laatste regel zorgt dat alle verschillen samen het hele verschil zijn. Die is nodig omdat bij elk onderdeel een andere gemeente in het midden ligt.",
        "The last row makes all differences add up to the whole difference. It is needed because another municipality lies in the middle for each part.",
        "The differences of parts and rest do not add up to the difference of the whole.");

    public static readonly Template RestWithoutMiddle = new(
        "decompose.rest-without-middle",
        "Van minder dan 5 andere gemeenten in de groep is elk onderdeel bekend. Daarom is er geen midden van wat hier niet is uitgesplitst. De laatste regel zorgt dat alle verschillen samen het hele verschil zijn.",
        "Every part is known of fewer than 5 other municipalities in the group. So there is no middle of what is not broken down here. The last row makes all differences add up to the whole difference.",
        "Fewer than 5 others have every part, and something is left over; instead of decompose.unadded.");

    public static readonly Template UnknownParts = new(
        "decompose.unknown-parts",
        "Geen cijfer of geen midden van de groep is er voor: {onderdelen}. Dat zit in de rest.",
        "There is no figure or no middle of the group for: {onderdelen}. It lies in the rest.",
        "Parts of which own figure or middle are not known.");

    public static readonly Template OverBudget = new(
        "pair.over-budget",
        "In {periode} stond **{begroot}** in de begroting en **{werkelijk}** in de jaarrekening. Dat is {verschil} meer dan begroot ({procent}).",
        "In {periode} **{begroot}** was budgeted and **{werkelijk}** stood in the annual account. That is {verschil} more than budgeted ({procent}).",
        "The newest year with both; the account is shown higher than the budget.");

    public static readonly Template UnderBudget = new(
        "pair.under-budget",
        "In {periode} stond **{begroot}** in de begroting en **{werkelijk}** in de jaarrekening. Dat is {verschil} minder dan begroot ({procent}).",
        "In {periode} **{begroot}** was budgeted and **{werkelijk}** stood in the annual account. That is {verschil} less than budgeted ({procent}).",
        "The account is shown lower than the budget.");

    public static readonly Template OnBudget = new(
        "pair.on-budget",
        "In {periode} stond **{begroot}** in de begroting en hetzelfde bedrag in de jaarrekening.",
        "In {periode} **{begroot}** was budgeted and the same amount stood in the annual account.",
        "Both are shown the same.");

    public static readonly Template GroupOverBudget = new(
        "pair.group-over-budget",
        "In het midden van de groep was het {procent} meer dan begroot (bekend van {aantal} van de {van} gemeenten).",
        "In the middle of the group it was {procent} more than budgeted (known of {aantal} of the {van} municipalities).",
        "At least 5 others have both; the middle of their deviations is shown above nought.");

    public static readonly Template GroupUnderBudget = new(
        "pair.group-under-budget",
        "In het midden van de groep was het {procent} minder dan begroot (bekend van {aantal} van de {van} gemeenten).",
        "In the middle of the group it was {procent} less than budgeted (known of {aantal} of the {van} municipalities).",
        "As pair.group-over-budget, under nought.");

    public static readonly Template GroupOnBudget = new(
        "pair.group-on-budget",
        "In het midden van de groep was het gelijk aan de begroting (bekend van {aantal} van de {van} gemeenten).",
        "In the middle of the group it equalled the budget (known of {aantal} of the {van} municipalities).",
        "As pair.group-over-budget, shown as nought.");

    public static readonly Template IncomeAbove = new(
        "pair.income-above",
        "In {periode} waren de kosten **{kosten}** en de inkomsten **{inkomsten}**: {verschil} meer inkomsten dan kosten.",
        "In {periode} cost was **{kosten}** and income **{inkomsten}**: {verschil} more income than cost.",
        "The newest year with both; income is shown higher than cost.");

    public static readonly Template IncomeBelow = new(
        "pair.income-below",
        "In {periode} waren de kosten **{kosten}** en de inkomsten **{inkomsten}**: {verschil} minder inkomsten dan kosten.",
        "In {periode} cost was **{kosten}** and income **{inkomsten}**: {verschil} less income than cost.",
        "Income is shown lower than cost.");

    public static readonly Template IncomeEqual = new(
        "pair.income-equal",
        "In {periode} waren de kosten **{kosten}** en de inkomsten net zo hoog.",
        "In {periode} cost was **{kosten}** and income the same.",
        "Both are shown the same.");

    public static readonly Template GroupIncomeAbove = new(
        "pair.group-income-above",
        "In het midden van de groep waren de inkomsten {verschil} hoger dan de kosten (bekend van {aantal} van de {van} gemeenten).",
        "In the middle of the group income was {verschil} higher than cost (known of {aantal} of the {van} municipalities).",
        "At least 5 others have both; the middle of income minus cost is shown above nought.");

    public static readonly Template GroupIncomeBelow = new(
        "pair.group-income-below",
        "In het midden van de groep waren de inkomsten {verschil} lager dan de kosten (bekend van {aantal} van de {van} gemeenten).",
        "In the middle of the group income was {verschil} lower than cost (known of {aantal} of the {van} municipalities).",
        "As pair.group-income-above, under nought.");

    public static readonly Template GroupIncomeEqual = new(
        "pair.group-income-equal",
        "In het midden van de groep waren de inkomsten gelijk aan de kosten (bekend van {aantal} van de {van} gemeenten).",
        "In the middle of the group income equalled cost (known of {aantal} of the {van} municipalities).",
        "As pair.group-income-above, shown as nought.");

    public static readonly Template NoPair = new(
        "pair.none",
        "Van {gemeente} zijn er geen jaren waarvan beide cijfers bekend zijn.",
        "Of {gemeente} there is no year of which both figures are known.",
        "No year has both.");

    public static readonly Template NoDeviation = new(
        "pair.no-deviation",
        "In geen van de jaren waarvan beide cijfers bekend zijn, was de begroting van {gemeente} hoger dan nul. Een afwijking in procenten is er dan niet.",
        "In none of the years of which both figures are known, the budget of {gemeente} was above nought. Then there is no deviation in percent.",
        "Years have both, and in all of them the budget is shown as nought or less.");
}
