using { escucha } from '../../db/c4c';
using { SincronizacionService } from '../../srv/sincronizacion/service';
using from '../common/labels';
using from '../common/code-lists';

annotate escucha.SituacionesCampo with @title: '{i18n>SituacionCampo}' { code @title: '{i18n>SituacionCampo}' @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.CamposTicket     with @title: '{i18n>CampoTicket}'    { code @title: '{i18n>CampoTicket}'    @Common: { Text: name, TextArrangement: #TextOnly } };
annotate escucha.ClasesEncargoC4C with @title: '{i18n>ClaseEncargo}'   { code @title: '{i18n>ClaseEncargo}'   @Common: { Text: name, TextArrangement: #TextOnly } };

annotate SincronizacionService.Casos with @title: '{i18n>CasoEnC4C}' {
  ID             @UI.Hidden;
  radicado       @title: '{i18n>Radicado}';
  estado         @title: '{i18n>EstadoDelCaso}'   @Common: { Text: estado.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  area           @title: '{i18n>Area}'            @Common: { Text: area.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  situacion      @title: '{i18n>SituacionC4C}'    @Common: { Text: situacion.name, TextArrangement: #TextOnly };
  motivo         @title: '{i18n>MensajeC4C}';
  pendienteDesde @title: '{i18n>PendienteDesde}';
  intentos       @title: '{i18n>IntentosC4C}';
  proximoIntento @title: '{i18n>ProximoIntento}';
  ticket         @title: '{i18n>TicketC4C}';
  reflejadoEn    @title: '{i18n>ReflejadoEn}';
  comparadoEn    @title: '{i18n>ComparadoEn}';
  diferencias    @title: '{i18n>Diferencias}';
  descartadoEn   @title: '{i18n>DescartadoEn}';
  descartadoPor  @title: '{i18n>DescartadoPor}';
  motivoDescarte @title: '{i18n>MotivoDescarte}';
};

annotate SincronizacionService.Divergencias with @title: '{i18n>Diferencia}' {
  caso_ID        @UI.Hidden;
  campo          @title: '{i18n>CampoTicket}'     @Common: { Text: campo.name, TextArrangement: #TextOnly, ValueListWithFixedValues };
  radicado       @title: '{i18n>Radicado}';
  ticket         @title: '{i18n>TicketC4C}';
  enEscucha      @title: '{i18n>EnEscucha}';
  enC4C          @title: '{i18n>EnC4C}';
  distintaDesde  @title: '{i18n>DistintaDesde}';
  aceptadaEn     @title: '{i18n>AceptadaEn}';
  aceptadaPor    @title: '{i18n>AceptadaPor}';
  motivo         @title: '{i18n>MotivoAceptada}';
  escribible     @UI.Hidden;
  tomable        @UI.Hidden;
  situacion_code @title: '{i18n>SituacionCampo}'  @Common: { Text: situacion.name, TextArrangement: #TextOnly };
};

annotate SincronizacionService.Comparaciones with @title: '{i18n>Comparacion}' {
  caso        @UI.Hidden;
  campo_code  @UI.Hidden;
  criticality @UI.Hidden;
  campo       @title: '{i18n>CampoTicket}';
  enEscucha   @title: '{i18n>EnEscucha}';
  enC4C       @title: '{i18n>EnC4C}';
  situacion   @title: '{i18n>SituacionCampo}';
};

annotate SincronizacionService.Encargos with @title: '{i18n>Encargo}' {
  ID             @UI.Hidden;
  caso_ID        @UI.Hidden;
  clase          @title: '{i18n>ClaseEncargo}'    @Common: { Text: clase.name, TextArrangement: #TextOnly };
  asunto         @title: '{i18n>AsuntoEncargo}';
  radicado       @title: '{i18n>Radicado}';
  situacion      @title: '{i18n>SituacionC4C}'    @Common: { Text: situacion.name, TextArrangement: #TextOnly };
  motivo         @title: '{i18n>MensajeC4C}';
  pendienteDesde @title: '{i18n>PendienteDesde}';
  intentos       @title: '{i18n>IntentosC4C}';
  proximoIntento @title: '{i18n>ProximoIntento}';
  numero         @title: '{i18n>NumeroC4C}';
  reflejadoEn    @title: '{i18n>ReflejadoEn}';
  descartadoEn   @title: '{i18n>DescartadoEn}';
  descartadoPor  @title: '{i18n>DescartadoPor}';
  motivoDescarte @title: '{i18n>MotivoDescarte}';
};

annotate SincronizacionService.TicketsSinCaso with @title: '{i18n>TicketSinCaso}' {
  objectID       @UI.Hidden;
  numero         @title: '{i18n>TicketC4C}';
  asunto         @title: '{i18n>Asunto}';
  estado         @title: '{i18n>EstadoDelTicket}';
  creadoEn       @title: '{i18n>CreadoEnC4C}';
  motivo         @title: '{i18n>PorQueSinCaso}';
  vistoEn        @title: '{i18n>VistoEn}';
  ignorado       @UI.Hidden;
  ignoradoEn     @UI.Hidden;
  ignoradoPor    @UI.Hidden;
  motivoIgnorado @UI.Hidden;
};
