/** Words that stand in so many posts that one of them alone says nothing: the commonest of eight languages. */
const COMMON = new Set(
  (
    'the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like time no just him know take people into year your good some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us is are was were has had been am did does ' +
    'without within again still already three ever never before while same such too own off both each few yet ' +
      'more very much many really today here why where great best love app help thanks please post link free ' +
    'der die das und ist nicht ich sie mit ein eine den von auf zu für im dem es auch wie aber war wir oder nur noch bei so mehr wenn hat sind ' +
    'le la les de des et est un une en que qui dans pour pas sur avec ce il elle au par plus son sont nous vous je tu ne se mais ou ' +
    'el los las y es un una que en por para con no se su lo como más pero sus le ya o este sí porque esta son entre cuando muy sin sobre ' +
    'o os as e um uma do da em no na por para com não se mais como mas foi ao ele das tem à seu sua ou quando muito nos já eu também só ' +
    'il lo gli e di che è un una in per non con si da come ma del più al anche questo sono mi ' +
    'het een en van ik te dat die in niet zijn is op aan met als voor had er maar om hem dan zou wat mijn men dit zo ' +
    've bir bu da de için ile ne çok ama gibi daha en var mı'
  ).split(' '),
);

/** Whether a word, folded, is so common that it tells no posts apart. */
export function isStopWord(folded: string): boolean {
  return COMMON.has(folded);
}
