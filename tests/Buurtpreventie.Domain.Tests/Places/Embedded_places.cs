using System.Text;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Places;

public sealed class Embedded_places
{
    [Fact]
    public void Are_the_committed_tables()
    {
        Repository.Holds("src/Buurtpreventie.Domain/Places/Data/belgium.places", Belgium.Pack());
        Assert.Equal(Belgium.Pack(), Encoding.UTF8.GetString(GazetteerFile.Bytes()));
    }
}
