using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Benchmark.Core.Indicators;
using Benchmark.Core.Narrative;
using Benchmark.Core.Releases;

namespace Benchmark.Reports.News;

/// <summary>
/// Releases as an Atom feed (RFC 4287). Ids are tags (RFC 4151) of the site's public name and the number of the release: they stay the same whatever
/// database answers.
/// </summary>
/// <param name="Site">Name of the site.</param>
/// <param name="PublicUrl">Address under which readers know it, without a slash at the end; every link and id comes from here.</param>
/// <param name="Self">Address of the feed itself, from the root of the site.</param>
/// <param name="Page">Address of the page that tells the same, from the root of the site.</param>
/// <param name="Language">Language of the texts.</param>
public sealed record NewsFeed(string Site, string PublicUrl, string Self, string Page, Language Language)
{
    // The year in which a name was ours makes a tag unique; it may not move along with the clock.
    private const int TagYear = 2026;

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    /// <summary>One entry per release in which something changed for a municipality, newest first.</summary>
    /// <param name="title">Title of the feed.</param>
    /// <param name="topic">What it is about, as it stands in ids: a CBS code.</param>
    /// <param name="since">When the feed was last changed, where it has no entries.</param>
    /// <param name="entries">The entries, newest first.</param>
    /// <returns>The feed in UTF-8.</returns>
    public byte[] Write(string title, string topic, DateOnly since, IReadOnlyList<NewsEntry> entries)
    {
        var feed = new SyndicationFeed(entries.Select(entry => Item(entry, topic)))
        {
            Id = Tag($"nieuw/{topic}"),
            Title = new TextSyndicationContent(title),
            LastUpdatedTime = Moment(entries.Count == 0 ? since : entries.Max(entry => entry.Updated)),
            Language = Language == Language.English ? "en" : "nl",
        };
        feed.Authors.Add(new SyndicationPerson { Name = Site });
        feed.Links.Add(new SyndicationLink(Absolute(Self), "self", null, "application/atom+xml", 0));
        feed.Links.Add(new SyndicationLink(Absolute(Page), "alternate", null, "text/html", 0));
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            new Atom10FeedFormatter(feed).WriteTo(writer);
        }

        return bytes.ToArray();
    }

    /// <summary>An entry about a municipality. A release that was taken back says so first, and counts as changed on the day of that.</summary>
    /// <param name="news">What is new.</param>
    /// <param name="page">Address of the page that tells all of it, from the root of the site.</param>
    /// <param name="withdrawnOn">Day on which the release was taken back; null for one that stands.</param>
    /// <param name="language">Language of the texts.</param>
    public static NewsEntry Entry(NewsOfMunicipality news, string page, DateOnly? withdrawnOn, Language language)
    {
        var headlines = news.Headlines;
        string?[] sentences =
        [
            Narrator.Withdrawn(news.Now, language),
            Narrator.NewsSince(news, language),
            .. headlines.Select(figure => Narrator.Tell(figure, language).ToString()),
            Narrator.NewsOthers(news, headlines.Count, language),
            Narrator.ReleaseLine(news.Now, language),
        ];
        return new NewsEntry(
            news.Now.Number,
            Narrator.Withdrawn(news.Now, language) is null ? Narrator.NewsTitle(news, language) : NewsWords.Withdrawn(Narrator.NewsTitle(news, language), language),
            string.Join(' ', sentences.Where(sentence => !string.IsNullOrEmpty(sentence))),
            page,
            news.Now.Date,
            withdrawnOn ?? news.Now.Date);
    }

    /// <summary>An entry about all municipalities together.</summary>
    /// <param name="pair">The releases.</param>
    /// <param name="changes">How many figures of each indicator.</param>
    /// <param name="page">Address of the page that tells all of it, from the root of the site.</param>
    /// <param name="language">Language of the texts.</param>
    public static NewsEntry Entry(ReleasePair pair, IReadOnlyList<IndicatorDifferences> changes, string page, Language language) => new(
        pair.After.Number,
        Narrator.ReleaseLine(pair.After, language).TrimEnd('.'),
        string.Join(' ', new[] { Narrator.Withdrawn(pair.After, language), Narrator.Changes(pair, changes, language), pair.After.Note }.Where(sentence => !string.IsNullOrEmpty(sentence))),
        page,
        pair.After.Date,
        pair.After.Date);

    private SyndicationItem Item(NewsEntry entry, string topic)
    {
        var item = new SyndicationItem
        {
            Id = Tag(string.Create(CultureInfo.InvariantCulture, $"nieuw/{topic}/versie-{entry.Release}")),
            Title = new TextSyndicationContent(entry.Title),
            Summary = new TextSyndicationContent(entry.Summary),
            PublishDate = Moment(entry.Published),
            LastUpdatedTime = Moment(entry.Updated),
        };
        item.Links.Add(new SyndicationLink(Absolute(entry.Page), "alternate", null, "text/html", 0));
        return item;
    }

    private string Tag(string what) => string.Create(CultureInfo.InvariantCulture, $"tag:{new Uri(PublicUrl).Host},{TagYear}:{what}");

    private Uri Absolute(string address) => new(PublicUrl + address);

    private static DateTimeOffset Moment(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}

/// <summary>One release in a feed.</summary>
/// <param name="Release">Its number.</param>
/// <param name="Title">One line.</param>
/// <param name="Summary">What is new, in sentences.</param>
/// <param name="Page">Address of the page that tells all of it, from the root of the site.</param>
/// <param name="Published">Day of the release.</param>
/// <param name="Updated">The same, or the day on which it was taken back.</param>
public sealed record NewsEntry(int Release, string Title, string Summary, string Page, DateOnly Published, DateOnly Updated);
