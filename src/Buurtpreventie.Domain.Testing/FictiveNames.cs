namespace Buurtpreventie.Domain.Testing;

/// <summary>Common Belgian names and streets per language; whoever bears both names of a fictive person does so by chance.</summary>
internal static class FictiveNames
{
    private static readonly string[] DutchWomen =
        ["An", "Els", "Hilde", "Ilse", "Katrien", "Lieve", "Lotte", "Marleen", "Nele", "Sofie", "Tine", "Veerle"];

    private static readonly string[] DutchMen =
        ["Bart", "Dirk", "Geert", "Jan", "Joris", "Koen", "Luc", "Pieter", "Stijn", "Tom", "Wim", "Wouter"];

    private static readonly string[] DutchFamilies =
        ["Claes", "De Smet", "Goossens", "Hermans", "Jacobs", "Janssens", "Maes", "Mertens", "Peeters", "Van den Broeck", "Willems", "Wouters"];

    private static readonly string[] FrenchWomen =
        ["Anne-Sophie", "Aurélie", "Céline", "Chloé", "Émilie", "Françoise", "Hélène", "Isabelle", "Manon", "Nathalie", "Sylvie", "Valérie"];

    private static readonly string[] FrenchMen =
        ["Benoît", "Didier", "François", "Grégory", "Jean-Pierre", "Julien", "Laurent", "Michel", "Olivier", "Philippe", "Thierry", "Xavier"];

    private static readonly string[] FrenchFamilies =
        ["Bernard", "Collard", "D'Hondt", "Delvaux", "Dubois", "Dumont", "Lambert", "Lefèvre", "Leroy", "Martin", "Renard", "Simon"];

    private static readonly string[] GermanWomen =
        ["Andrea", "Birgit", "Claudia", "Gabriele", "Heike", "Ingrid", "Jutta", "Karin", "Monika", "Petra", "Sabine", "Ursula"];

    private static readonly string[] GermanMen =
        ["Andreas", "Bernd", "Dieter", "Günther", "Jörg", "Jürgen", "Karl-Heinz", "Manfred", "Rainer", "Stefan", "Thomas", "Wolfgang"];

    private static readonly string[] GermanFamilies =
        ["Backes", "Heinen", "Jost", "Kessler", "Krings", "Küpper", "Müller", "Palm", "Reuter", "Schröder", "Schumacher", "Weiß"];

    private static readonly string[] DutchStreets =
        ["Beukenlaan", "Dorpsstraat", "Kanaalstraat", "Kapelstraat", "Kerkstraat", "Lindenlaan", "Molenstraat", "Nieuwstraat", "Schoolstraat", "Stationsstraat"];

    private static readonly string[] FrenchStreets =
        ["Avenue des Tilleuls", "Chemin Vert", "Place Communale", "Rue de l'École", "Rue de l'Église", "Rue de la Gare", "Rue des Champs", "Rue du Moulin", "Rue Haute", "Rue Neuve"];

    private static readonly string[] GermanStreets =
        ["Am Bahnhof", "Bergstraße", "Hauptstraße", "Kirchstraße", "Lindenweg", "Mühlenweg", "Neustraße", "Oberstraße", "Schulstraße", "Wiesenweg"];

    public static ReadOnlySpan<string> Given(Language language, RegisteredSex sex) => (language, sex) switch
    {
        (Language.French, RegisteredSex.Male) => FrenchMen,
        (Language.French, _) => FrenchWomen,
        (Language.German, RegisteredSex.Male) => GermanMen,
        (Language.German, _) => GermanWomen,
        (_, RegisteredSex.Male) => DutchMen,
        _ => DutchWomen,
    };

    public static ReadOnlySpan<string> Families(Language language) => language switch
    {
        Language.French => FrenchFamilies,
        Language.German => GermanFamilies,
        _ => DutchFamilies,
    };

    public static ReadOnlySpan<string> Streets(Language language) => language switch
    {
        Language.French => FrenchStreets,
        Language.German => GermanStreets,
        _ => DutchStreets,
    };
}
