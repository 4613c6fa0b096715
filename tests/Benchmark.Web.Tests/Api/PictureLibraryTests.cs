using Benchmark.Reports.Images;
using Benchmark.Web.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Web.Tests.Api;

public sealed class PictureLibraryTests
{
    [Fact]
    public async Task Where_no_png_can_be_made_501_says_so_and_names_svg()
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services };
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new KnownParameters([])), "png"));

        var answer = await Problems.TellAsync(new DefaultEndpointFilterInvocationContext(context), _ => throw new PictureLibraryMissingException(null));

        var problem = Assert.IsType<ProblemHttpResult>(answer);
        Assert.Equal(StatusCodes.Status501NotImplemented, problem.StatusCode);
        Assert.Contains("svg", problem.ProblemDetails.Detail, StringComparison.Ordinal);
    }
}
