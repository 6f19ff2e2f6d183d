const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWN = 'http://schemas.openxmlformats.org/drawingml/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const OWN = 'application/vnd.openxmlformats-officedocument';
const SHEETS = `${OWN}.spreadsheetml`;

/** A part that a workbook gets. In its XML `SHEET` is the sheet meant, `R1`, `R2` two of its rows, `RB` one below its table. */
export interface HostilePart {
  readonly path: string;
  readonly xml: string;
  readonly type?: string;
  readonly id: string;
  /** The last word of its relationship's type, or all of it. */
  readonly kind: string;
  readonly from: 'sheet' | 'drawing' | 'workbook' | 'pivot';
}

const CHART = `<c:chartSpace xmlns:c="${DRAWN}/chart" xmlns:a="${DRAWN}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>
<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'SHEET'!$B$R1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>'SHEET'!$B$R1:$B$R2</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>('SHEET'!$C$R2,'SHEET'!$B$RB:$C$RB)</c:f></c:numRef></c:val></c:ser>
<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const corner = (name: string, column: number, row: string): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const shape = (id: number, name: string, extra: string, link: string): string =>
  `<xdr:sp macro="" ${extra}><xdr:nvSpPr><xdr:cNvPr id="${id}" name="${name}">${link}</xdr:cNvPr><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/>`;

const DRAWING = `<xdr:wsDr xmlns:xdr="${DRAWN}/spreadsheetDrawing" xmlns:a="${DRAWN}/main" xmlns:r="${OFFICE}">
<xdr:twoCellAnchor>${corner('from', 1, 'ZB')}${corner('to', 3, 'ZB3')}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWN}/chart"><c:chart xmlns:c="${DRAWN}/chart" r:id="c9"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>
<xdr:oneCellAnchor>${corner('from', 2, 'Z2')}<xdr:ext cx="300000" cy="200000"/>${shape(3, 'Ô chữ', `textlink="'SHEET'!$B$R2"`, '<a:hlinkClick r:id="k9"/>')}</xdr:oneCellAnchor>
<xdr:twoCellAnchor editAs="absolute">${corner('from', 2, '1')}${corner('to', 3, '2')}${shape(4, 'Dấu', 'textlink=""', '')}</xdr:twoCellAnchor>
</xdr:wsDr>`;

const NOTES = `<comments xmlns="${MAIN}"><authors><author>Vũ Thị Mận</author></authors><commentList>${['CR1', 'CR2', 'BRB'].map((cell) => `<comment ref="${cell}" authorId="0"><text><t>Hỏi lại</t></text></comment>`).join('')}</commentList></comments>`;

const box = (row: string, column: number): string =>
  `<v:shape id="_x0000_s1${row}" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 31, ${row}, 9</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const CHECK_BOX = `<v:shape id="_x0000_s1201" type="#_x0000_t201"><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, Z2, 0, 2, 0, Z2, 9</x:Anchor><x:FmlaLink>$B$R2</x:FmlaLink></x:ClientData></v:shape>`;
const BOXES = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${box('Z1', 2)}${box('Z2', 2)}${box('ZB', 1)}${CHECK_BOX}</xml>`;

/** Parts that a sheet may have beside its own. */
export const HOSTILE_PARTS: readonly HostilePart[] = [
  {
    path: 'xl/charts/chart9.xml',
    xml: CHART,
    type: `${OWN}.drawingml.chart+xml`,
    id: 'c9',
    kind: 'chart',
    from: 'drawing',
  },
  {
    path: 'xl/drawings/drawing9.xml',
    xml: DRAWING,
    type: `${OWN}.drawing+xml`,
    id: 'd9',
    kind: 'drawing',
    from: 'sheet',
  },
  {
    path: 'xl/comments9.xml',
    xml: NOTES,
    type: `${SHEETS}.comments+xml`,
    id: 'n9',
    kind: 'comments',
    from: 'sheet',
  },
  {
    path: 'xl/threadedComments/threadedComment9.xml',
    xml: `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="CR2" dT="2026-04-02T08:00:00.00" personId="{11111111-1111-1111-1111-111111111111}" id="{22222222-2222-2222-2222-222222222222}"><text>Hỏi lại</text></threadedComment></ThreadedComments>`,
    type: 'application/vnd.ms-excel.threadedcomments+xml',
    id: 't9',
    kind: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
    from: 'sheet',
  },
  {
    path: 'xl/drawings/vmlDrawing9.vml',
    xml: BOXES,
    id: 'v9',
    kind: 'vmlDrawing',
    from: 'sheet',
  },
  {
    path: 'xl/pivotTables/pivotTable9.xml',
    xml: `<pivotTableDefinition xmlns="${MAIN}" name="TongHop" cacheId="9" dataCaption="Số"><location ref="BRP:CRP" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/><pivotFields count="2"><pivotField showAll="0"/><pivotField showAll="0"/></pivotFields></pivotTableDefinition>`,
    type: `${SHEETS}.pivotTable+xml`,
    id: 'p9',
    kind: 'pivotTable',
    from: 'sheet',
  },
  {
    path: 'xl/pivotCache/pivotCacheDefinition9.xml',
    xml: `<pivotCacheDefinition xmlns="${MAIN}" recordCount="0" saveData="0" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="BR1:CR2" sheet="SHEET"/></cacheSource><cacheFields count="2"><cacheField name="Tên"/><cacheField name="Cơ quan"/></cacheFields></pivotCacheDefinition>`,
    type: `${SHEETS}.pivotCacheDefinition+xml`,
    id: 'q9',
    kind: 'pivotCacheDefinition',
    from: 'workbook',
  },
  {
    path: 'xl/ctrlProps/ctrlProp9.xml',
    xml: `<formControlPr xmlns="${X14}" objectType="CheckBox" fmlaLink="$B$R2" fmlaRange="'SHEET'!$B$R1:$B$R2"/>`,
    type: 'application/vnd.ms-excel.controlproperties+xml',
    id: 'b9',
    kind: 'ctrlProp',
    from: 'sheet',
  },
  {
    path: 'xl/externalLinks/externalLink9.xml',
    xml: `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="SHEET"/></sheetNames></externalBook></externalLink>`,
    type: `${SHEETS}.externalLink+xml`,
    id: 'x9',
    kind: 'externalLink',
    from: 'workbook',
  },
];

/** What stands around the cells of the sheet meant. */
export const OWN_SECTIONS: Readonly<Record<string, string>> = {
  protectedRanges:
    '<protectedRanges><protectedRange name="Nhap" sqref="CR1:CR2 BRB"/></protectedRanges>',
  scenarios:
    '<scenarios current="0" show="0" sqref="CR2"><scenario name="Thử" count="1"><inputCells r="BRB" val="5"/></scenario></scenarios>',
  dataConsolidate:
    '<dataConsolidate><dataRefs count="1"><dataRef ref="BR1:CR2" sheet="SHEET"/></dataRefs></dataConsolidate>',
  conditionalFormatting:
    '<conditionalFormatting sqref="BR1:CR2 BRB"><cfRule type="expression" priority="901"><formula>AND(BR1&lt;&gt;"",$B$RB&lt;&gt;"")</formula></cfRule><cfRule type="colorScale" priority="902"><colorScale><cfvo type="formula" val="$C$R2"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>',
  hyperlinks: `<hyperlinks><hyperlink ref="CR2" location="'SHEET'!BRB" display="xuống"/><hyperlink ref="BRB" location="BR2"/></hyperlinks>`,
  cellWatches: '<cellWatches><cellWatch r="CR2"/></cellWatches>',
  ignoredErrors:
    '<ignoredErrors><ignoredError sqref="CR1:CR2" numberStoredAsText="1"/></ignoredErrors>',
  drawing: `<drawing xmlns:r="${OFFICE}" r:id="d9"/>`,
  legacyDrawing: `<legacyDrawing xmlns:r="${OFFICE}" r:id="v9"/>`,
  controls: `<controls><control xmlns:r="${OFFICE}" shapeId="1201" r:id="b9" name="Ô đánh dấu"><controlPr defaultSize="0" autoFill="0" autoLine="0" autoPict="0"><anchor moveWithCells="1"><from><xdr:col xmlns:xdr="${DRAWN}/spreadsheetDrawing">1</xdr:col><xdr:colOff xmlns:xdr="${DRAWN}/spreadsheetDrawing">0</xdr:colOff><xdr:row xmlns:xdr="${DRAWN}/spreadsheetDrawing">Z2</xdr:row><xdr:rowOff xmlns:xdr="${DRAWN}/spreadsheetDrawing">0</xdr:rowOff></from><to><xdr:col xmlns:xdr="${DRAWN}/spreadsheetDrawing">2</xdr:col><xdr:colOff xmlns:xdr="${DRAWN}/spreadsheetDrawing">0</xdr:colOff><xdr:row xmlns:xdr="${DRAWN}/spreadsheetDrawing">Z2</xdr:row><xdr:rowOff xmlns:xdr="${DRAWN}/spreadsheetDrawing">99</xdr:rowOff></to></anchor></controlPr></control></controls>`,
  extLst: `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'SHEET'!BR2:CR2</xm:f><xm:sqref>CRB</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
};

/** What stands around the cells of another sheet. */
export const AWAY_SECTIONS: Readonly<Record<string, string>> = {
  conditionalFormatting: `<conditionalFormatting sqref="M5"><cfRule type="expression" priority="901"><formula>'SHEET'!$B$R2&lt;&gt;""</formula></cfRule></conditionalFormatting>`,
  dataValidations: `<dataValidation type="list" allowBlank="1" sqref="M5"><formula1>'SHEET'!$B$R1:$B$R2</formula1></dataValidation>`,
  hyperlinks: `<hyperlinks><hyperlink ref="M5" location="'SHEET'!CR2"/></hyperlinks>`,
  extLst: `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'SHEET'!$C$R1:$C$R2</xm:f></x14:formula1><xm:sqref>M6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
};

/** Names of the workbook; `INDEX` is the sheet's place. */
export const HOSTILE_NAMES = [
  `<definedName name="_xlnm.Print_Area" localSheetId="INDEX">'SHEET'!$A$4:$C$R2,'SHEET'!$B$RB:$C$RB</definedName>`,
  `<definedName name="HaiVung">'SHEET'!$B$R1,'SHEET'!$B$R2:$C$R2</definedName>`,
  `<definedName name="Ngoai">[1]SHEET!$B$R2</definedName>`,
  `<definedName name="OTren">'SHEET'!A1048576</definedName>`,
].join('');
