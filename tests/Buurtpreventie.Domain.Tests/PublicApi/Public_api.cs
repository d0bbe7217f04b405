using System.Reflection;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.PublicApi;

/// <summary>What a user of the packages can write against changes only on purpose: the approved text changes with it.</summary>
public sealed class Public_api
{
    [Theory]
    [InlineData("Buurtpreventie.Domain")]
    [InlineData("Buurtpreventie.Domain.EntityFrameworkCore")]
    [InlineData("Buurtpreventie.Domain.Testing")]
    public void Is_as_approved(string package) =>
        Repository.Holds($"tests/Buurtpreventie.Domain.Tests/PublicApi/{package}.approved.txt", ApiText.Of(Assembly.Load(package)));
}
