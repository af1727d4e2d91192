/** Words that say nothing of what a figure measures. */

export const LIGHT: ReadonlySet<string> = new Set(
  `
  a an the this that these those its their his her our my your it they he she we i you them him us who whom whose which what
  be is are was were been being am have has had having do does did done doing will would shall should may might can could must
  not no nor never neither and or but if then than so as at by for from in into of off on onto out over per to under up down upon via with
  without within about around above below across after before between during through since until till towards toward near along among
  amid beside besides behind beyond despite while when where why how because although though whereas whether
  there here now then also already still yet just only even ever too very more most less least many much few some any all each every
  both either such same other another own several again once further later early late soon today
  roughly nearly almost approximately approximate some estimated exactly precisely barely fewer least
  say said says tell told report reported according add added note noted state stated put warn find found show shown shows wrote write
  reach reached stand stood remain remained come came go went gone get got getting make made take took taken taking keep kept bring
  brought set see saw seen hit become became begin began begun start started
  total altogether overall amount number figure sum worth level rate share part count record
  people person persons somebody someone thing incident accident disaster event
  hundred thousand million billion trillion bn percent cent per percentage point
  end day week month year hour minute time period quarter half
  mr mrs ms dr
  last next past current recent recently currently
  newly so far date ago old fell left
  rise rose risen fall fallen drop increase decrease decline climb jump surge slip edge slide change
  exceed surpass top average near approach last lasted
  went amount stood
  kind sort order one face hold held holding
  `
    .trim()
    .split(/\s+/),
);
