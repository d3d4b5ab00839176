"""Spanish: the words beside the names of places, written for this library from general knowledge of the language."""

from __future__ import annotations

from typing import Final

from newsrecord.toponyms.tongues.tongue import Tongue, kinds, words

__all__ = ["TONGUE"]

TONGUE: Final = Tongue(
    into=words("en a desde hacia hasta al"),
    of=words("de del entre por para contra sobre con"),
    function=words(
        "cómo qué quién dónde cuándo cuál habrá hay el la los las lo un una unos unas de del al a en con sin "
        "por para contra desde hacia hasta entre sobre bajo tras durante según mediante ante y e o u ni pero "
        "sino aunque porque pues si cuando como mientras que quien quienes cual cuales cuyo donde yo tú él "
        "ella ellos ellas nosotros usted ustedes este esta estos estas ese esa esos esas aquel aquella su sus "
        "mi mis tu tus nuestro nuestra se le les me te nos no sí ya más menos muy mucho mucha muchos muchas "
        "poco todo toda todos todas otro otra otros otras mismo misma también tampoco así entonces ahora hoy "
        "ayer mañana aquí allí además embargo luego después antes dos tres cuatro cinco seis siete ocho nueve "
        "diez cien mil es son fue fueron ha han había era cada algunos algunas varios ambos"
    ),
    generics=kinds(
        city="ciudad capital municipio pueblo localidad villa aldea metrópoli puerto alcalde alcaldesa barrio "
        "balneario",
        region="provincia región estado departamento comunidad gobernación óblast comarca cantón",
        district="provincia departamento distrito condado municipio partido comarca cantón",
        island="isla islas archipiélago península",
        river="río",
        lake="lago laguna",
        mountain="monte volcán cordillera sierra cerro",
        country="república reino país",
        sea="mar golfo océano",
        area="región valle desierto costa",
    ),
    determiners=words("el la los las un una"),
    linking=words("de del la el los las"),
    titles=words(
        "señor señora señorita don doña sr sra presidente presidenta ministro ministra primer primera alcalde "
        "alcaldesa gobernador gobernadora diputado diputada senador senadora general coronel capitán "
        "comandante doctor doctora dr dra profesor profesora juez jueza fiscal abogado abogada portavoz "
        "vocero vocera director directora jefe jefa rey reina príncipe princesa papa obispo cardenal padre "
        "fray sor entrenador entrenadora técnico delantero defensa portero centrocampista jugador jugadora "
        "actor actriz cantante cineasta escritor escritora autor autora investigador investigadora economista "
        "historiador historiadora secretario secretaria consejero consejera canciller vicepresidente "
        "vicepresidenta familia ingeniero ingeniera"
    ),
    speaking=words(
        "dijo afirmó explicó declaró añadió agregó aseguró señaló indicó sostuvo contó recordó subrayó "
        "destacó lamentó advirtió respondió reconoció anunció expresó manifestó comentó cree piensa dice "
        "asegura opina insistió confesó"
    ),
    bodies=words(
        "hamas universidad banco hospital clínica colegio instituto escuela fundación asociación sociedad "
        "grupo club fc cf cd ud rc sd real atlético deportivo sporting racing unión deportes museo teatro "
        "ópera hotel catedral iglesia estación aeropuerto tribunal audiencia corte juzgado diario periódico "
        "heraldo correo voz noticias prensa radio televisión tv canal crónica gaceta mercurio times post "
        "tribuna calle avenida plaza puente paseo compañía caja cámara federación sindicato partido liga "
        "feria festival agencia casa orquesta academia university bank cerveza cervecería editorial parroquia "
        "palacio estadio torre cárcel penal premio"
    ),
    given=words(
        "josé juan antonio manuel francisco javier carlos luis miguel ángel jesús david daniel pedro "
        "alejandro maría carmen ana isabel laura cristina marta lucía sofía elena raquel sara paula andrea "
        "rosa pilar teresa mercedes dolores julia patricia beatriz silvia irene alicia rocío eva noelia "
        "mónica nuria inés clara rafael fernando jorge alberto pablo sergio ramón vicente enrique diego "
        "andrés víctor ignacio raúl eduardo óscar jaime álvaro rubén iván roberto mario hugo marcos adrián "
        "gonzalo guillermo gustavo ricardo ernesto felipe santiago tomás julio césar agustín gabriel emilio "
        "mariano nicolás martín sebastián mateo camila valentina gabriela claudia verónica lorena daniela "
        "adriana alejandra natalia carolina victoria luisa gloria consuelo esperanza margarita hernán rodrigo "
        "cristian fabián esteban leonardo arturo armando alfonso alfredo ángela leticia jimena ximena renata "
        "fidel evo lionel cristiano vladimir donald joe giorgia emmanuel angela olaf josefa lourdes susana "
        "amparo encarna begoña"
    ),
    ordinary=words(
        "metro centro unidad roja enero febrero marzo abril mayo junio julio agosto septiembre setiembre "
        "octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo cruz reyes villa "
        "nueva nuevo viejo vieja blanco blanca negro negra rojo verde grande alto alta bajo baja bueno buena "
        "sol luna mar tierra viento lluvia nieve agua fuego bosque monte valle puente puerto torre plaza "
        "calle casa ciudad pueblo país estado mundo vida muerte amor guerra paz libertad tiempo día noche "
        "tarde año mes semana hora hombre mujer niño niña padre madre hijo hija hermano amigo familia policía "
        "justicia derecho ley camino tren coche barco escuela hospital iglesia mercado precio dinero oro "
        "plata hierro pan sal leche azúcar harina aceite huevo alcalde presidente ministro rey reina papa "
        "partido voto elección equipo gol temporada copa final liga caso causa campo cielo cosa costa cuenta "
        "dios fin frente fuente fuerza gente gracias grupo historia hecho juego juez lado lugar luz mano "
        "mayor medio mesa muro norte sur este oeste nombre número orden parte paso palma piedra plan punto "
        "razón río sala salud salto sangre santa santo san sierra silla suerte trabajo tres vista voz zona "
        "ocho dos esperanza victoria concepción progreso unión independencia constitución libertador florida "
        "barranca"
    ),
    joints=frozenset({" de ", " del ", " de la ", " de los ", " de las ", " la ", " el ", " los ", " y ", "-"}),
    contracted={"al": "El", "del": "El", "el": "El", "la": "La", "las": "Las", "los": "Los"},
    conjunctions=words("y e o u ni"),
)
