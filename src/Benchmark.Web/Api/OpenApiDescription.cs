using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Benchmark.Web.Api;

/// <summary>openapi.json: made from the endpoints themselves, completed with the parameters they know and the headers they give.</summary>
internal static class OpenApiDescription
{
    public const string DocumentName = "v1";

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true && description.HttpMethod != HttpMethods.Head;
        options.AddDocumentTransformer(Document);
        options.AddOperationTransformer(Operation);
    }

    private static Task Document(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Gemeenten vergeleken",
            Version = BenchmarkApi.Version,
            Description = "Open cijfers over alle Nederlandse gemeenten, met wat ze betekenen en hoe zeker ze zijn. "
                + "Ontbrekende waarden zijn null met een status, nooit 0. Getallen zijn niet afgerond.",
        };
        var address = context.ApplicationServices.GetRequiredService<IConfiguration>()["Site:PublicUrl"]?.TrimEnd('/');
        document.Servers = [new OpenApiServer { Url = string.IsNullOrEmpty(address) ? "/" : address }];
        return Task.CompletedTask;
    }

    private static async Task Operation(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var known = context.Description.ActionDescriptor.EndpointMetadata.OfType<KnownParameters>().Single();
        operation.Parameters ??= [];
        foreach (var path in operation.Parameters.OfType<OpenApiParameter>())
        {
            (path.Description, path.Example) = path.Name == "slug" && context.Description.RelativePath?.Contains("praktijken", StringComparison.Ordinal) == true
                ? ("Naam van het praktijkvoorbeeld, zie /praktijken.", JsonValue.Create("voorbeeld"))
                : path.Name == "nummer"
                ? ("Nummer van de versie, zie /versies.", JsonValue.Create("2"))
                : path.Name == "slug"
                ? ("Naam van de groep in adressen, zie /vergelijkgroepen.", JsonValue.Create("g40"))
                : ("Code van het cijfer, zie /indicatoren.", JsonValue.Create(QueryParameter.Indicator.Example));
        }

        foreach (var parameter in known.All)
        {
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Query,
                Required = parameter.Required,
                Description = parameter.Description,
                Example = JsonValue.Create(parameter.Example),
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. parameter.Values.Select(value => JsonValue.Create(value))] },
            });
        }

        operation.Responses ??= [];
        if (operation.Responses.GetValueOrDefault("200") is OpenApiResponse success)
        {
            success.Description = "Het antwoord.";
            AddOtherFormats(success, known);
        }

        if (context.Description.HttpMethod == HttpMethods.Get)
        {
            operation.Responses["304"] = new OpenApiResponse { Description = "U heeft dit antwoord al (If-None-Match)." };
        }
        else
        {
            await DescribeWriting(operation, context, cancellation);
        }

        AddProblem(operation, "400", "De vraag kan niet beantwoord worden; de zin zegt wat er mis is en wat wel kan.");
        AddProblem(operation, "404", "Wat gevraagd wordt bestaat niet.");
        AddProblem(operation, "429", "Te veel vragen; Retry-After zegt hoe lang te wachten.");
        AddProblem(operation, "503", "De database is niet bereikbaar; Retry-After zegt hoe lang te wachten.");
    }

    private static async Task DescribeWriting(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        foreach (var (status, response) in operation.Responses!.Where(response => response.Key[0] == '2'))
        {
            response.Description = status == "204" ? "Gedaan." : "Wat er nu bewaard is.";
        }

        AddProblem(operation, "401", "U bent niet aangemeld.");
        AddProblem(operation, "403", "Dit is van iemand anders, of u hebt er de rol niet voor.");
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Sent>().SingleOrDefault() is not { } sent)
        {
            return;
        }

        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = await context.GetOrCreateSchemaAsync(sent.Type, null, cancellation) } },
        };
        AddProblem(operation, "415", "De inhoud is geen JSON.");
        if (sent.Type == typeof(ChangedGroup) || sent.Type == typeof(ChangedPractice))
        {
            AddProblem(operation, "409", "Er is ondertussen een andere versie bewaard; ingezonden en tussengekomen zijn beide teksten.");
        }
    }

    private static void AddOtherFormats(OpenApiResponse response, KnownParameters known)
    {
        response.Content ??= new Dictionary<string, OpenApiMediaType>();
        foreach (var format in new[] { AnswerFormat.Csv, AnswerFormat.Svg, AnswerFormat.Png, AnswerFormat.Xlsx, AnswerFormat.Atom })
        {
            if (known.All.Any(parameter => parameter.Name == QueryParameter.Format.Name && parameter.Values.Contains(format.Word)))
            {
                response.Content[format.ContentType.Split(';')[0]] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
            }
        }
    }

    private static void AddProblem(OpenApiOperation operation, string status, string description) => operation.Responses![status] = new OpenApiResponse
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/problem+json"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["type"] = Text(), ["title"] = Text(), ["detail"] = Text(), ["instance"] = Text(), ["parameter"] = Text(),
                        ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                    },
                },
            },
        },
    };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
