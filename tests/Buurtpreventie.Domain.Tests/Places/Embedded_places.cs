using System.Text;

namespace Buurtpreventie.Domain.Tests.Places;

public sealed class Embedded_places
{
    /// <summary>
    /// After a change of the tables: <c>BUURT_WRITE_PLACES=src/Buurtpreventie.Domain/Places/Data/belgium.places dotnet test …</c>
    /// with the full path, writes the embedded form anew.
    /// </summary>
    [Fact]
    public void Are_the_committed_tables()
    {
        var made = Belgium.Pack();
        if (Environment.GetEnvironmentVariable("BUURT_WRITE_PLACES") is { Length: > 0 } path)
        {
            File.WriteAllBytes(path, made);
        }

        Assert.Equal(Encoding.UTF8.GetString(made), Encoding.UTF8.GetString(GazetteerFile.Bytes()));
    }
}
