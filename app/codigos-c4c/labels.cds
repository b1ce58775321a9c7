using { escucha } from '../../db/c4c';
using { SincronizacionService } from '../../srv/sincronizacion/codigos';

annotate SincronizacionService.Listas with @title: '{i18n>ListaC4C}' {
  code    @UI.Hidden;
  name    @title: '{i18n>ListaC4C}';
  descr   @title: '{i18n>ListaC4CDescripcion}';
  largo   @title: '{i18n>ListaC4CLargo}';
  faltan  @title: '{i18n>ListaC4CFaltan}';
  escribe @UI.Hidden;
};

annotate SincronizacionService.Escrituras with @title: '{i18n>CodigoEscrito}' {
  lista       @UI.Hidden;
  codigo      @UI.Hidden;
  exigido     @UI.Hidden;
  criticality @UI.Hidden;
  nombre      @title: '{i18n>EnEscucha}';
  valor       @title: '{i18n>CodigoEnC4C}';
  modifiedAt  @title: '{i18n>CodigoCambiadoEn}';
  modifiedBy  @title: '{i18n>CodigoCambiadoPor}';
};

annotate escucha.EntradasC4C with @title: '{i18n>CodigoLeido}' {
  lista      @UI.Hidden;
  valor      @title: '{i18n>CodigoEnC4C}';
  codigo     @UI.Hidden;
  nombre     @title: '{i18n>NombreDelCodigo}';
  createdAt  @UI.Hidden;
  createdBy  @UI.Hidden;
  modifiedAt @title: '{i18n>CodigoCambiadoEn}';
  modifiedBy @title: '{i18n>CodigoCambiadoPor}';
};
annotate SincronizacionService.Entradas with {
  significado @title: '{i18n>SeLeeComo}';
};
