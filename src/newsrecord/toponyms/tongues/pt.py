"""Portuguese: the words beside the names of places, written for this library from general knowledge of the language."""

from __future__ import annotations

from typing import Final

from newsrecord.toponyms.tongues.tongue import Tongue, kinds, words

__all__ = ["TONGUE"]

TONGUE: Final = Tongue(
    into=words("em no na nos nas a ao à aos às para desde até num numa"),
    of=words("de do da dos das entre por pelo pela contra sobre com"),
    function=words(
        "o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas "
        "para com sem contra desde até entre sobre sob durante segundo conforme perante e ou mas porém embora "
        "porque pois se quando como enquanto que quem qual quais cujo onde eu tu ele ela eles elas nós você "
        "vocês este esta estes estas esse essa esses essas aquele aquela isto isso seu sua seus suas meu "
        "minha nosso nossa me te lhe não sim já mais menos muito muita muitos muitas pouco todo toda todos "
        "todas outro outra outros outras mesmo mesma também assim então agora hoje ontem amanhã aqui ali lá "
        "além depois antes dois duas três quatro cinco seis sete oito nove dez cem mil há é são foi foram tem "
        "têm tinha era cada alguns algumas vários ambos num numa após apesar ainda"
    ),
    generics=kinds(
        city="cidade capital município povoação vila aldeia localidade freguesia metrópole porto prefeito "
        "prefeita bairro concelho autarca",
        region="província região estado distrito departamento governorado oblast cantão comunidade",
        district="província distrito departamento condado município concelho comarca cantão",
        island="ilha ilhas arquipélago península",
        river="rio",
        lake="lago lagoa",
        mountain="monte vulcão serra cordilheira pico",
        country="república reino país",
        sea="mar golfo oceano",
        area="região vale deserto costa",
    ),
    determiners=words("o a os as um uma"),
    linking=words("de do da dos das"),
    titles=words(
        "senhor senhora sr sra dona dom presidente presidenta ministro ministra primeiro-ministro "
        "primeira-ministra prefeito prefeita governador governadora deputado deputada senador senadora "
        "vereador vereadora general coronel capitão comandante doutor doutora dr dra professor professora "
        "juiz juíza promotor promotora procurador procuradora advogado advogada porta-voz diretor diretora "
        "director directora chefe rei rainha príncipe princesa papa bispo cardeal padre frei irmã treinador "
        "treinadora técnico atacante zagueiro avançado defesa guarda-redes goleiro médio jogador jogadora "
        "ator atriz actor actriz cantor cantora cineasta escritor escritora autor autora pesquisador "
        "pesquisadora investigador investigadora economista historiador historiadora secretário secretária "
        "autarca chanceler vice-presidente família engenheiro engenheira delegado delegada"
    ),
    speaking=words(
        "disse afirmou explicou declarou acrescentou garantiu contou lembrou destacou sublinhou salientou "
        "lamentou alertou respondeu reconheceu anunciou comentou diz acredita pensa assegurou referiu frisou "
        "adiantou confessou revelou admitiu"
    ),
    bodies=words(
        "hamas universidade banco hospital clínica colégio liceu instituto escola fundação associação "
        "sociedade grupo clube fc sc cf sporting benfica união esporte desportivo atlético museu teatro ópera "
        "hotel catedral igreja estação aeroporto tribunal supremo jornal diário correio folha gazeta notícias "
        "imprensa rádio televisão tv canal expresso público times post tribuna rua avenida praça ponte "
        "estrada companhia caixa câmara federação sindicato partido liga feira festival agência casa "
        "orquestra academia university bank cervejaria editora paróquia palácio estádio torre prisão prémio "
        "prêmio assembleia polícia"
    )
    - words("polícia"),
    given=words(
        "josé joão antónio antônio manuel francisco carlos luís luis paulo pedro miguel rui jorge fernando "
        "ricardo bruno tiago nuno hugo andré rafael gonçalo diogo duarte tomás martim rodrigo gabriel lucas "
        "mateus marcos felipe filipe eduardo gustavo guilherme leonardo vinícius thiago daniel david "
        "alexandre sérgio mário vítor victor henrique álvaro alberto armando artur augusto césar cláudio "
        "edson fábio flávio geraldo gilberto jair lula luiz inácio marcelo márcio maurício nelson otávio "
        "raimundo renato roberto rogério romeu ronaldo sebastião severino silvio simão wagner wellington "
        "wilson zé maria ana joana mariana beatriz inês catarina sofia marta carla cristina sandra patrícia "
        "paula helena teresa isabel rita sara andreia cláudia susana mónica mônica filipa carolina leonor "
        "matilde francisca margarida raquel vera juliana fernanda amanda aline bruna camila débora eliane "
        "fabiana gabriela jéssica larissa letícia luciana marcela natália priscila renata roberta simone "
        "tatiana vanessa viviane dilma marina rosa lúcia luísa alice laura júlia antónia conceição fátima "
        "graça vladimir donald joe giorgia emmanuel olaf benedita"
    ),
    ordinary=words(
        "obra hora janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro "
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta "
        "quinta sexta natal vitória salvador cruz reis vila nova novo velho velha branco branca negro preta "
        "preto vermelho verde grande alto alta baixo baixa bom boa sol lua mar terra vento chuva neve água "
        "fogo bosque mata monte vale ponte torre praça rua casa cidade aldeia país estado mundo vida morte "
        "amor guerra paz liberdade tempo dia noite tarde ano mês semana homem mulher menino menina pai mãe "
        "filho filha irmão irmã amigo família polícia justiça direito lei caminho comboio trem carro barco "
        "escola hospital igreja mercado preço dinheiro ouro prata ferro pão sal leite açúcar farinha óleo "
        "azeite ovo ovos prefeito presidente ministro rei rainha papa partido voto eleição equipa equipe time "
        "golo gol época temporada taça copa final liga caso causa campo centro céu coisa costa conta deus fim "
        "frente fonte força gente obrigado grupo história facto fato jogo juiz luz mão maior médio mesa muro "
        "norte sul leste oeste nome número ordem parte passo palma pedra plano ponto razão rio sala saúde "
        "salto sangue santa santo são serra cadeira sorte trabalho vista voz zona esperança conceição "
        "independência constituição feira glória lagoa portas"
    ),
    joints=frozenset({" de ", " do ", " da ", " dos ", " das ", " e ", "-", "-a-", " a ", " d'", " d’"}),
    contracted={},
    elided=words("d"),
    conjunctions=words("e ou"),
)
