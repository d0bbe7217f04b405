namespace Buurtpreventie.Portal.Demo;

/// <summary>Ids that are the same in every demo database, so that accounts and links keep working.</summary>
internal static class DemoIds
{
    public static Guid Of(int number) => new(number, 0xde, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    public static PersonId Person(int number) => PersonId.From(Of(number));

    public static CommandId Command(int number) => CommandId.From(Of(number));
}
