namespace Benchmark.Core.Narrative;

/// <summary>"Wat zeggen deze cijfers niet?": what a reader may not conclude from a comparison.</summary>
internal static class LimitTexts
{
    public static readonly Template NoCause = new(
        "limit.no-cause",
        "Deze cijfers laten zien hoe groot een verschil is, niet waardoor het komt.",
        "These figures show how large a difference is, not what causes it.",
        "Of every comparison with a verdict.");

    public static readonly Template NoJudgement = new(
        "limit.no-judgement",
        "Of een hoog cijfer gunstig is of niet, is niet vastgesteld.",
        "Whether a high figure is favourable or not has not been decided.",
        "A difference is told, and nobody decided which side of the indicator is favourable.");

    public static readonly Template Registration = new(
        "limit.registration",
        "Gemeenten kunnen verschillend registreren.",
        "Municipalities may register in different ways.",
        "Volledige telling.");

    public static readonly Template Question = new(
        "limit.question",
        "Gemeenten kunnen de vraag verschillend opvatten.",
        "Municipalities may read the question in different ways.",
        "Eigen opgave.");

    public static readonly Template Age = new(
        "limit.age",
        "De cijfers gaan over {periode}. Wat er daarna veranderde, staat er niet in.",
        "The figures are about {periode}. What changed after that is not in them.",
        "The period ended before the year of the release.");

    public static readonly Template Coverage = new(
        "limit.coverage",
        "Van {ontbrekend} van de {van} andere gemeenten is er geen cijfer.",
        "There is no figure of {ontbrekend} of the {van} other municipalities.",
        "Others in the group lack the figure.");

    public static readonly Template CoverageOfOne = new(
        "limit.coverage.one",
        "Van 1 van de {van} andere gemeenten is er geen cijfer.",
        "There is no figure of 1 of the {van} other municipalities.",
        "One other in a group of several lacks the figure.");

    public static readonly Template OtherGroup = new(
        "limit.other-group",
        "Met een andere groep kan de uitkomst anders zijn.",
        "With another group the outcome may be different.",
        "A verdict in a group that is not the whole country.");

    public static readonly Template RelationNoCause = new(
        "limit.relation-no-cause",
        "Dat twee cijfers samen op en neer gaan, zegt niet dat het ene door het andere komt.",
        "That two figures rise and fall together does not tell that one comes from the other.",
        "Of every relation between two figures.");
}
