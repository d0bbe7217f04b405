using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Web;
using Buurtpreventie.Portal.SignIn;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Portal.Tests.SignIn;

/// <summary>The portal as it runs in earnest: in production, with a provider that vouches for people and keys that a certificate protects.</summary>
public sealed class With_an_identity_provider : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portal-production-");

    [Fact]
    public async Task An_officer_signs_in_and_chooses_a_capacity()
    {
        await using var portal = InProduction("""{"sub":"jef","name":"Jef Thoelen","buurtpreventie":"police:5360 municipality:73042"}""");
        using var client = portal.CreateClient(new() { BaseAddress = new("https://localhost"), AllowAutoRedirect = false });

        var visitor = new Visitor(client);
        await visitor.Open("/sign-in");
        await visitor.Push("Aanmelden met uw digitale identiteit");
        Assert.StartsWith("https://provider.example/authorize", visitor.Location, StringComparison.Ordinal);
        var state = HttpUtility.ParseQueryString(new Uri(visitor.Location!).Query)["state"];

        await visitor.Open($"/sign-in/callback?code=1234&state={HttpUtility.UrlEncode(state)}");
        Assert.Equal(HttpStatusCode.Redirect, visitor.Status);
        await visitor.Open(visitor.Location!);
        Assert.True(visitor.Has("bewoner") && visitor.Has("preventiedienst"));
        await visitor.Push("politie");
        Assert.Equal("/police", visitor.Location);

        await visitor.Open("/police");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Jef Thoelen", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_subject_is_always_the_same_person_and_nobody_else()
    {
        await using var portal = InProduction("{}");
        await using var scope = portal.Services.CreateAsyncScope();
        var capacities = scope.ServiceProvider.GetRequiredService<ICapacities>();

        var first = await capacities.Of(Vouched("an"));
        var again = await capacities.Of(Vouched("an"));
        var other = await capacities.Of(Vouched("noor"));

        Assert.Equal(Role.Resident, Assert.Single(first).Actor.Role);
        Assert.Equal(first[0].Actor, again[0].Actor);
        Assert.NotEqual(first[0].Actor, other[0].Actor);
        Assert.Empty(await capacities.Of(new()));
    }

    [Fact]
    public async Task The_keys_in_the_database_are_of_no_use_without_the_certificate()
    {
        await using var portal = InProduction("{}");
        await using var scope = portal.Services.CreateAsyncScope();

        var keys = scope.ServiceProvider.GetRequiredService<PortalDb>().Keys.Select(row => row.Xml).ToList();

        Assert.NotEmpty(keys);
        Assert.All(keys, xml => Assert.DoesNotContain("<masterKey", xml, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static System.Security.Claims.ClaimsPrincipal Vouched(string subject) =>
        new(new System.Security.Claims.ClaimsIdentity([new(System.Security.Claims.ClaimTypes.NameIdentifier, subject)], "provider"));

    private WebApplicationFactory<Program> InProduction(string userInformation)
    {
        var pfx = Path.Combine(_folder.FullName, "keys.pfx");
        using (var rsa = RSA.Create(2048))
        {
            using var certificate = new CertificateRequest("CN=portal", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
                .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
            File.WriteAllBytes(pfx, certificate.Export(X509ContentType.Pfx, "secret"));
        }

        return new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production");
            (string Key, string Value)[] settings =
            [
                ("hostBuilder:reloadConfigOnChange", "false"), ("ConnectionStrings:Portal", $"Data Source={Path.Combine(_folder.FullName, "portal.db")}"), ("Portal:SignIn", "oauth"), ("Portal:Jobs", "false"),
                ("Portal:DigestKey", Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))), ("Portal:KeyCertificate", pfx), ("Portal:KeyCertificatePassword", "secret"),
                ("Portal:OAuth:ClientId", "portal"), ("Portal:OAuth:ClientSecret", "secret"), ("Portal:OAuth:AuthorizationEndpoint", "https://provider.example/authorize"),
                ("Portal:OAuth:TokenEndpoint", "https://provider.example/token"), ("Portal:OAuth:UserInformationEndpoint", "https://provider.example/me"),
            ];
            foreach (var (key, value) in settings)
            {
                host.UseSetting(key, value);
            }

            host.ConfigureTestServices(services => services.PostConfigure<OAuthOptions>(
                OAuthProvider.Scheme, oauth => oauth.Backchannel = new HttpClient(new Provider(userInformation))));
        });
    }

    /// <summary>A provider that gives anybody a token and always says the same of its bearer.</summary>
    private sealed class Provider(string userInformation) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage
            {
                Content = new StringContent(
                    request.RequestUri!.AbsolutePath == "/token" ? """{"access_token":"token","token_type":"Bearer"}""" : userInformation, Encoding.UTF8, "application/json"),
            });
    }
}
