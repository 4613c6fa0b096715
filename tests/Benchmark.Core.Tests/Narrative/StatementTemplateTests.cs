using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Testing;

namespace Benchmark.Core.Tests.Narrative;

public sealed class StatementTemplateTests
{
    [Fact]
    public void The_verb_follows_the_tense() => Assert.Equal(
        ("In Eigenstad is in 2024 **5,8% van de woningen** van hout.", "In Eigenstad was in 2024 **5,8% van de woningen** van hout."),
        (Fill(present: true), Fill(present: false)));

    [Theory]
    [InlineData("In {gemeente} was in {periode} **{waarde}** hout.")]
    [InlineData("{gemeente} {gaf|had gegeven} in {periode} {waarde} uit.")]
    public void A_template_that_can_be_told_has_no_problems(string template) => Assert.Empty(StatementTemplate.Problems(template));

    [Theory]
    [InlineData("In {gemeente} was **{waarde}** hout.", "does not use {periode}")]
    [InlineData("In {gemeente} was in {periode} **{waarde}** {soort}.", "has an unknown gap {soort}")]
    [InlineData("In {gemeente} was in {periode} **{waarde} hout.", "has no single pair of ** around what is bold")]
    [InlineData("In {gemeente} was in {periode} {waarde} hout", "does not end with one full stop")]
    [InlineData("In {gemeente} was in {periode}  {waarde} hout.", "has a space too many")]
    [InlineData("In {gemeente} was in {periode} nog {waarde} hout.", "uses 'nog'")]
    [InlineData("In {gemeente} was in {periode} {waarde} hout}.", "has a brace without its partner")]
    public void A_template_that_cannot_be_told_says_why(string template, string problem) => Assert.Equal([problem], StatementTemplate.Problems(template));

    [Fact]
    public void A_gap_without_a_value_is_no_silent_hole() =>
        Assert.Throws<ArgumentException>(() => new Template("x", "In {gemeente}.", "", "").Fill(Language.Dutch, ("periode", "2024")));

    private static string Fill(bool present) => StatementTemplate.Fill(SampleWorld.Share, "Eigenstad", Period.OfYear(2024), 5.8, present, Language.Dutch);
}
